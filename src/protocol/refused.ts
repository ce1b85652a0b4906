/** A refusal as a value: what becomes the RFC's error response or an error page. Never thrown. */
export interface Refused {
  /** The error code of the RFC that answers, such as `invalid_grant`; in FHIR an issue type. */
  readonly error: string;
  /** One technical English sentence for the developer at the other side. */
  readonly description: string;
  /** The section that asks for this refusal, for instance "RFC 6749 §5.2". */
  readonly clause: string;
  /** The id of the check that failed, where a check of a party's table refused. */
  readonly check?: string;
}

/** A value, or the refusal that stands in its place. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: Refused };

/** The outcome of something that went well. */
export function accepted<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** The outcome of something that is refused. */
export function refuse(
  error: string,
  description: string,
  clause: string,
  check?: string,
): { readonly ok: false; readonly refused: Refused } {
  const refused = { error, description, clause };
  return { ok: false, refused: check === undefined ? refused : { ...refused, check } };
}
