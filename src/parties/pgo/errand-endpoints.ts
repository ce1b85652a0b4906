import type { MessageType } from "../../protocol/message-types.ts";
import type { ErrandKind } from "./errand.ts";

/** The buttons by which a Person asks something of the PGO: their address, and the errand that each is. */
export const errandPaths: readonly { readonly path: string; readonly type: MessageType; readonly kind: ErrandKind }[] =
  [
    { path: "/authorise", type: "pgo-authorise-choice", kind: "authorise" },
    { path: "/renew", type: "pgo-renew-choice", kind: "renew" },
    { path: "/collect-next", type: "pgo-collect-next-choice", kind: "collect" },
    { path: "/collect-tasks", type: "pgo-collect-next-choice", kind: "tasks" },
    { path: "/consents", type: "pgo-consents-choice", kind: "consents" },
    { path: "/subscribe", type: "pgo-subscribe-choice", kind: "subscribe" },
    { path: "/shorten", type: "pgo-shorten-choice", kind: "shorten" },
    { path: "/end", type: "pgo-end-choice", kind: "end" },
  ];
