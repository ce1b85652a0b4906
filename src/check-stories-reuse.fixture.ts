import type { CheckStory } from "./check-story.fixture.ts";
import type { Recording } from "./simulation/recording.ts";
import { type AlterationByType, messageOf } from "./story.fixture.ts";

/** A story in which a check refuses; how it ends is in the snapshot of the test. */
export type Row = Omit<CheckStory, "refused" | "without">;

/** A parameter in the address of the first message of a type, and in its form. */
export const paramOf = (type: string, name: string) => (honest: Recording) =>
  new URL(messageOf(honest, type).url ?? "").searchParams.get(name) ?? "";
export const formOf = (type: string, name: string) => (honest: Recording) =>
  new URLSearchParams(messageOf(honest, type).body).get(name) ?? "";

/** An alteration of the module's nth request for a code. */
export const atAuthorize = (part: string, value: AlterationByType["value"], nth = 1): AlterationByType => ({
  type: "module-authorization-request",
  nth,
  part,
  value,
});
const atToken = (name: string): AlterationByType => ({
  type: "module-token-request",
  nth: 2,
  part: `body.${name}`,
  value: formOf("module-token-request", name),
});
/** Two starts so soon after each other that nothing of the first has expired at the second. */
export const twoStarts = { starts: "2", "time-in-module": "0s" };

/** Stories with two starts in which the second uses something of the first; they fit every option. */
export const reuses: readonly Row[] = [
  {
    check: "launch-single-use",
    story: {
      settings: twoStarts,
      alter: [atAuthorize("url.query.launch", paramOf("module-authorization-request", "launch"), 2)],
    },
  },
  {
    check: "launch-lifetime",
    story: {
      settings: { starts: "2", "time-in-module": "10m" },
      off: ["launch-single-use"],
      alter: [atAuthorize("url.query.launch", paramOf("module-authorization-request", "launch"), 2)],
    },
  },
  {
    check: "code-single-use",
    story: {
      settings: twoStarts,
      off: ["pkce"],
      alter: [atToken("code")],
    },
  },
  {
    check: "code-lifetime",
    story: {
      settings: { starts: "2", "time-in-module": "20m", "long-term-consent": "yes" },
      off: ["pkce", "code-single-use"],
      alter: [atToken("code")],
    },
  },
  {
    check: "refresh-rotation",
    story: {
      settings: { starts: "2", "time-in-module": "20m", "module-refresh": "yes", "long-term-consent": "yes" },
      alter: [
        {
          type: "module-refresh-request",
          nth: 2,
          part: "body.refresh_token",
          value: formOf("module-refresh-request", "refresh_token"),
        },
      ],
    },
  },
  {
    check: "token-type-check",
    story: {
      off: ["access-token", "token-scope"],
      alter: [
        {
          type: "patient-read-request",
          part: "header.Authorization",
          value: (honest) => `Bearer ${paramOf("launch-request", "launch")(honest)}`,
        },
      ],
    },
  },
  {
    check: "resource-scope",
    story: {
      settings: twoStarts,
      off: ["access-token", "dpop-binding"],
      alter: [
        {
          type: "task-update-request",
          nth: 4,
          part: "header.Authorization",
          value: (honest) => String(messageOf(honest, "task-update-request").headers?.["authorization"]),
        },
      ],
    },
  },
];
