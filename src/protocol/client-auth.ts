import { utf8Bytes } from "./encoding.ts";
import { type Header, type HttpRequest, headerOf } from "./http.ts";

/**
 * HTTP Basic with the client's id and secret, each form-encoded first.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
 */
export function basicAuthorization(id: string, secret: string): Header {
  return ["Authorization", `Basic ${toBase64(utf8Bytes(`${formEncode(id)}:${formEncode(secret)}`))}`];
}

/** The client's id and secret from HTTP Basic, or undefined where there is none or it cannot be read. */
export function readBasic(request: HttpRequest): { readonly id: string; readonly secret: string } | undefined {
  const encoded = /^basic +([A-Za-z0-9+/]+={0,2})$/i.exec(headerOf(request, "Authorization") ?? "")?.[1];
  const text = encoded === undefined ? undefined : textFromBase64(encoded);
  const colon = text?.indexOf(":") ?? -1;
  if (text === undefined || colon === -1) return undefined;
  const id = formDecode(text.slice(0, colon));
  const secret = formDecode(text.slice(colon + 1));
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/**
 * The `Client-Cert` field by which a TLS terminator tells the server which certificate the client showed. In place of
 * a whole certificate it carries the DER of one attribute, the commonName: simulator's choice, and plainly fictional.
 * @see https://www.rfc-editor.org/rfc/rfc9440#section-2.2
 */
export function clientCert(host: string): Header {
  return ["Client-Cert", `:${toBase64(commonName(host))}:`];
}

/** The host that the certificate of the client names, or undefined where there is no readable certificate. */
export function readClientCert(request: HttpRequest): string | undefined {
  const field = headerOf(request, "Client-Cert");
  const encoded = /^:([A-Za-z0-9+/]*={0,2}):$/.exec(field ?? "")?.[1];
  const text = encoded === undefined ? undefined : textFromBase64(encoded);
  // The name is whatever follows the fixed start; writing it again proves that nothing else was in there.
  const host = text?.slice(nameStart) ?? "";
  return host !== "" && clientCert(host)[1] === field ? host : undefined;
}

const nameStart = 9;

/** SEQUENCE { OID 2.5.4.3, UTF8String host }, lengths in one byte; a longer name is cut off. */
function commonName(host: string): Uint8Array {
  const name = utf8Bytes(host).slice(0, 100);
  return Uint8Array.of(0x30, name.length + 7, 6, 3, 0x55, 4, 3, 0x0c, name.length, ...name);
}

function formEncode(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

function formDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function textFromBase64(encoded: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(encoded), (each) => each.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
