/** How long a token still lives at a moment on the virtual clock; negative once it has died. */
export interface Expiry {
  /** Milliseconds. */
  readonly left: number;
}

/** @returns undefined where the token has no end. */
export function expiryAt(expires: string | undefined, now: string): Expiry | undefined {
  return expires === undefined ? undefined : { left: Date.parse(expires) - Date.parse(now) };
}
