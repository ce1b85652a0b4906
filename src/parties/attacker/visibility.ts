import type { MessageType } from "../../protocol/message-types.ts";
import type { Overheard, Visible } from "../../simulation/adversary.ts";
import type { Capability } from "./plan.ts";

/** What one capability lets one see of requests that a browser sends. */
interface View {
  readonly types: readonly MessageType[] | "any";
  readonly methods: readonly string[];
  readonly visible: Visible;
}

const addresses = (...types: readonly MessageType[]): View => ({ types, methods: ["GET"], visible: "url" });

/**
 * Capability by capability: which requests of other people's browsers are visible, and how much of them. An address
 * stands in history, referrers and logs, also of the page that a form leads to; what is posted does not.
 *
 * @see reference attacks.md A, C7 to C10
 */
const views: Partial<Readonly<Record<Capability, View>>> = {
  "read-launch-url": addresses("launch-request", "module-info-request", "module-start-request"),
  "read-authz-request": addresses(
    "authorization-request",
    "step-up-authorization-request",
    "prepare-authorization-request",
    "dva-launch-request",
    "module-authorization-request",
  ),
  "read-authz-response": addresses("authorization-response", "step-up-response", "prepare-response", "module-callback"),
  // A history keeps addresses; it is read when the victim has gone, and what stood in it is known from then on.
  "shared-device": addresses("launch-request", "module-info-request", "module-start-request", "dva-launch-request"),
  "pgo-cookie-theft": { types: ["return-request"], methods: ["GET"], visible: "cookie" },
  "read-form-post": { types: "any", methods: ["POST"], visible: "body" },
};

/** The capabilities that let one see this message, and how much of it. */
export function viewsOf(message: Overheard): readonly (readonly [Capability, Visible])[] {
  if (message.channel !== "front" || message.kind !== "request") return [];
  return (Object.entries(views) as [Capability, View][])
    .filter(([, { types, methods }]) => methods.includes(message.method ?? "") && includes(types, message.type))
    .map(([capability, { visible }]) => [capability, visible] as const);
}

function includes(types: View["types"], type: string): boolean {
  return types === "any" || types.some((each) => each === type);
}

/** How much of this message is visible with these capabilities; null for nothing. */
export function visibleOf(message: Overheard, capabilities: readonly string[]): Visible | null {
  // Whoever has taken over a PGO sees all that it sends and gets.
  if (capabilities.includes("evil-pgo") && [message.from, message.to].includes("pgo")) return "all";
  const granted = viewsOf(message).filter(([capability]) => capabilities.includes(capability));
  return granted.some(([, visible]) => visible === "body") ? "body" : (granted[0]?.[1] ?? null);
}
