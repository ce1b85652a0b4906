import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";
import type { Exchange, SentRequest } from "./front-channel.ts";

/**
 * One server behind all the origins of a recording: it answers each page load with the recorded response to it, in the
 * recorded order, and keeps what the browser really sent.
 */
export class ReplayServer {
  readonly seen: SentRequest[] = [];
  #exchanges: readonly Exchange[] = [];
  readonly #server: Server;

  private constructor(key: string, cert: string) {
    this.#server = createServer({ key, cert }, (request, response) => void this.#answer(request, response));
  }

  /** Listens at a free port of this machine. The browser has to ignore that nobody vouches for the certificate. */
  static async start(): Promise<ReplayServer> {
    const altNames = [{ type: 2 as const, value: "*.example" }];
    const certificate = await generate([{ name: "commonName", value: "replay" }], {
      keyType: "ec",
      algorithm: "sha256",
      extensions: [{ name: "subjectAltName", altNames }],
    });
    const replay = new ReplayServer(certificate.private, certificate.cert);
    await new Promise<void>((resolve) => replay.#server.listen(0, "127.0.0.1", resolve));
    return replay;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Begins anew with these exchanges. */
  load(exchanges: readonly Exchange[]): void {
    this.#exchanges = exchanges;
    this.seen.length = 0;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await sentRequest(request);
    if (sent.mode !== "navigate") {
      response.writeHead(404).end();
      return;
    }
    const expected = this.#exchanges[this.seen.length];
    this.seen.push(sent);
    if (expected === undefined || expected.request.method !== sent.method || expected.request.url !== sent.url) {
      response.writeHead(404).end("not in the recording");
      return;
    }
    for (const [name, value] of expected.headers) response.appendHeader(name, value);
    response.writeHead(expected.status).end(expected.body);
  }
}

async function sentRequest(request: IncomingMessage): Promise<SentRequest> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { headers, method = "", url = "" } = request;
  const header = (name: string) => [headers[name] ?? []].flat()[0];
  return {
    method,
    url: `https://${headers.host}${url}`,
    body: method === "POST" ? Buffer.concat(parts).toString() : undefined,
    cookie: headers.cookie,
    origin: headers.origin,
    referer: headers.referer,
    site: header("sec-fetch-site"),
    mode: header("sec-fetch-mode"),
    dest: header("sec-fetch-dest"),
  };
}
