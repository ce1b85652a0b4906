import type { RecordedMessage } from "../../simulation/recording.ts";
import type { Trace } from "../trace.ts";
import type { Goal } from "./goal.ts";

/** A change of a resource of the victim was accepted, and an action of the attacker lies behind it. */
export const write: Goal = {
  id: "write",
  title: "The attacker changes data of the victim",
  evidence: (trace) =>
    acceptedWrites(trace)
      .filter(({ owner, request }) => owner === trace.victim && trace.isAttacker(trace.driverOf(request)))
      .map(({ request }) => request.n),
};

/** Requests that changed a resource, with the person whose it is. */
export function acceptedWrites({ run, answerTo }: Trace): { request: RecordedMessage; owner: string | undefined }[] {
  return run.messages
    .filter((each) => each.kind === "request" && ["PATCH", "PUT", "POST"].includes(each.method ?? ""))
    .filter((each) => isSuccess(answerTo(each.n)))
    .map((request) => ({ request, owner: run.owners[resourceOf(createdAt(answerTo(request.n)) ?? request.url)] }));
}

function isSuccess(answer: RecordedMessage | undefined): boolean {
  return answer?.status !== undefined && answer.status >= 200 && answer.status < 300;
}

/** Where the answer says that a new resource is. */
function createdAt(answer: RecordedMessage | undefined): string | undefined {
  const location = answer?.status === 201 ? answer.headers?.location : undefined;
  return typeof location === "string" ? location : undefined;
}

/** The last two segments of the path: `https://dva.example/fhir/Task/456` is `Task/456`. */
function resourceOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return "";
  return new URL(url).pathname.split("/").slice(-2).join("/");
}
