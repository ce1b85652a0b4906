import type { AnyStateMachine } from "xstate";
import type { HttpRequest } from "../protocol/http.ts";
import type { MessageType } from "../protocol/message-types.ts";
import type { Domain } from "./recording.ts";

/** How a party appears in the diagram; a party with several servers has several. */
export interface Face {
  readonly id: string;
  readonly label: string;
  readonly domain: Domain;
  readonly person?: string;
}

/** What a delivery is, seen from the party that receives it. */
export interface Description {
  readonly participant: string;
  readonly type: MessageType;
}

/** One party of a world: its machine and how the wire finds it. */
export interface Party {
  readonly id: string;
  readonly machine: AnyStateMachine;
  readonly input: unknown;
  /** Origins that this party serves, such as `https://dva.example`. */
  readonly origins: readonly string[];
  readonly faces: readonly Face[];
  /** Whether requests of this party travel through a browser. */
  readonly isBrowser?: boolean;
  /** Names a request that arrives here; required of parties with origins. */
  readonly describe?: (request: HttpRequest) => Description;
}

/** The event with which the wire hands a request to a party's machine. */
export interface HttpRequestEvent {
  readonly type: "http.request";
  readonly exchange: number;
  readonly request: HttpRequest;
}
