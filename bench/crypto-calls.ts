/** One call of WebCrypto, with inputs of its own, so that it can be made again. */
export interface CryptoCall {
  readonly method: string;
  readonly again: () => Promise<unknown>;
}

type Method = (...args: unknown[]) => Promise<unknown>;

/** Runs the action and returns the WebCrypto calls that it made, in order. */
export async function recordCryptoCalls(action: () => Promise<unknown>): Promise<readonly CryptoCall[]> {
  const { subtle } = globalThis.crypto;
  const calls: CryptoCall[] = [];
  const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(subtle)).filter((each) => each !== "constructor");
  for (const method of methods) {
    const original: unknown = Reflect.get(subtle, method);
    if (typeof original !== "function") continue;
    const call = original as Method;
    const recording: Method = (...args) => {
      const kept = args.map(copy);
      calls.push({ method, again: () => call.apply(subtle, kept) });
      return call.apply(subtle, args);
    };
    Object.defineProperty(subtle, method, { value: recording, configurable: true, writable: true });
  }
  try {
    await action();
  } finally {
    // Own properties covered those of the prototype; without them all is as before.
    for (const method of methods) Reflect.deleteProperty(subtle, method);
  }
  return calls;
}

/** Bytes are copied, because the caller may use its buffer again; keys and names stay what they are. */
function copy(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return value.slice(0);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  return value;
}
