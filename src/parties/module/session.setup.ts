import { assign, enqueueActions, sendParent, setup } from "xstate";
import type { FhirResource, FhirTask } from "../../protocol/fhir/resources.ts";
import { type Header, redirect, withQuery } from "../../protocol/http.ts";
import type { MessageType } from "../../protocol/message-types.ts";
import { type Page, pageResponse } from "../../protocol/page.ts";
import { setCookie } from "../../protocol/set-cookie.ts";
import { call, callComposed, runChecks, verdictOf } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { findSession } from "../../simulation/sessions.ts";
import { type Endpoints, type ModuleTokens, openingSteps } from "./answers.ts";
import { sessionRegeneration } from "./checks/session-regeneration.ts";
import { moduleConfig, sessionCookieName } from "./config.ts";
import { donePage, moduleErrorPage, questionnairePage, sessionEndedPage } from "./module-pages.ts";
import { type RecordContext, recordKey } from "./record.machine.ts";
import { authorizationUrl } from "./requests.ts";

export interface SessionInput {
  readonly id: string;
  readonly exchange: number;
  readonly iss: string;
  readonly launch: string | undefined;
  readonly cookie: string;
}

export interface SessionContext extends SessionInput {
  /** Session ids from before the callback. */
  readonly oldCookies: readonly string[];
  readonly cookieIsSet: boolean;
  /** The session cookie of the latest request. */
  readonly presented: string;
  readonly correlationId: string;
  readonly endpoints: Endpoints | null;
  readonly state: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly callback: Callback | null;
  readonly tokens: ModuleTokens | null;
  /** Public keys of the authorization server, fetched when there is an ID token to verify. */
  readonly jwks: { readonly keys: readonly object[] } | null;
  /** Epoch ms of the first token: the session is counted from here. */
  readonly startedAt: number;
  readonly task: FhirTask | null;
  readonly patient: FhirResource | null;
  /** Statuses that the Task still has to go through. */
  readonly steps: readonly string[];
  readonly answers: string | null;
  readonly draft: string;
  /** What became of a code that arrived with a foreign state. */
  readonly foreignCode: "none" | "left" | "to-burn" | "void" | "works";
  readonly isTokenAlive: boolean;
  readonly isSessionAlive: boolean;
  readonly error: string;
  readonly check: string;
}

export interface Callback {
  readonly exchange: number;
  readonly code: string | undefined;
  readonly state: string | undefined;
  readonly iss: string | undefined;
  readonly error: string | undefined;
}

export type SessionEvent =
  | ({ readonly type: "callback.received"; readonly cookie: string } & Callback)
  | {
      readonly type: "answer.given" | "answer.cancelled";
      readonly exchange: number;
      readonly cookie: string;
      readonly answers: string;
    }
  | { readonly type: "return.wanted"; readonly exchange: number; readonly cookie: string };

type Args = { readonly context: SessionContext; readonly system: PartySystem };

function show({ context, system }: Args, page: Page, type: MessageType, status = 200): void {
  const headers: readonly Header[] = context.cookieIsSet ? [] : [setCookie(sessionCookieName, context.cookie)];
  portsOf(system).respond(context.exchange, pageResponse(page, status, headers), type);
}

function recordOf(system: PartySystem, { iss, tokens }: SessionContext) {
  return findSession<RecordContext>(
    system,
    "record",
    (record) => record.iss === iss && record.patient === tokens?.patient && record.task === tokens.task,
  );
}

/** Answers given now are kept while the session lives; where none were given, those of an earlier visit still are. */
function isKept({ isSessionAlive, answers, draft }: SessionContext): boolean {
  return answers === null ? draft !== "" : isSessionAlive;
}

/** Actions and guards of a module session, by the names that the machine uses. */
export const sessionSetup = setup({
  types: { context: {} as SessionContext, input: {} as SessionInput, events: {} as SessionEvent },
  actors: { call, callComposed, runChecks },
  actions: {
    take: assign(({ event }) => ({ exchange: event.exchange, presented: event.cookie })),
    rememberRefusal: assign(({ event }) => ({
      error: verdictOf(event).refusal?.error ?? "",
      check: verdictOf(event).refusal?.check ?? "",
    })),
    failWith: assign((_, params: { readonly error: string }) => ({ error: params.error, check: "" })),
    prepareAuthorization: assign(({ context, system }) => {
      const ports = portsOf(system);
      const state = ports.random("state");
      const verifier = ports.random("code-verifier", 32);
      ports.mint({ kind: "state", value: state });
      ports.mint({ kind: "code-verifier", value: verifier });
      return { ...context, state, verifier, nonce: ports.random("nonce") };
    }),
    redirectToAuthorize: ({ context, system }) => {
      const headers = [setCookie(sessionCookieName, context.cookie)];
      const response = redirect(authorizationUrl(context, system), headers);
      portsOf(system).respond(context.exchange, response, "module-authorization-redirect");
    },
    renewSession: assign(({ context, system }) => {
      const ports = portsOf(system);
      if (!ports.isOn(sessionRegeneration)) return { cookieIsSet: true, startedAt: ports.now() };
      const cookie = ports.random("session-cookie");
      ports.mint({ kind: "cookie", value: cookie, issuer: moduleConfig(system).origin });
      return {
        cookie,
        cookieIsSet: false,
        oldCookies: [...context.oldCookies, context.cookie],
        startedAt: ports.now(),
      };
    }),
    planOpening: assign(({ context }) => ({ steps: openingSteps(context.task?.status ?? "") })),
    findDraft: assign(({ context, system }) => ({ draft: recordOf(system, context)?.context.draft ?? "" })),
    openRecord: enqueueActions(({ context, system, enqueue }) => {
      const { iss, tokens } = context;
      if (tokens === null || recordOf(system, context) !== undefined) return;
      const input = { iss, patient: tokens.patient, task: tokens.task, draft: "" };
      enqueue(sendParent({ type: "spawn", machine: "record", input }));
    }),
    keepDraft: enqueueActions(({ context, system, enqueue }) => {
      const record = recordOf(system, context);
      if (record === undefined || context.answers === null) return;
      enqueue.sendTo(system.get(record.id), { type: "draft.kept", draft: context.answers } as never);
    }),
    clearDraft: enqueueActions(({ context, system, enqueue }) => {
      const record = recordOf(system, context);
      if (record !== undefined) enqueue.sendTo(system.get(record.id), { type: "draft.delivered" } as never);
    }),
    lookAtClock: assign(({ context, system }) => {
      const now = portsOf(system).now();
      return {
        isTokenAlive: context.tokens !== null && now < context.tokens.expires,
        isSessionAlive: now <= context.startedAt + moduleConfig(system).maximumSession * 1000,
      };
    }),
    showQuestionnaire: (args) => {
      portsOf(args.system).phase("work");
      const record = recordOf(args.system, args.context);
      const key = record === undefined ? "" : recordKey(record.id);
      show(args, questionnairePage(args.context, moduleConfig(args.system), key), "questionnaire-page");
    },
    showSessionEnded: (args) => {
      const page = sessionEndedPage(moduleConfig(args.system), isKept(args.context));
      show({ ...args, context: { ...args.context, cookieIsSet: true } }, page, "module-session-ended-page");
    },
    showError: (args) => {
      const { error, check } = args.context;
      show(
        { ...args, context: { ...args.context, cookieIsSet: true } },
        moduleErrorPage(moduleConfig(args.system), error, check),
        "module-error-page",
        400,
      );
    },
    showDone: (args) => {
      portsOf(args.system).phase("return");
      show(args, donePage(moduleConfig(args.system), args.context.error), "module-done-page");
    },
    redirectToReturn: ({ context, system }) => {
      const ports = portsOf(system);
      ports.phase("return");
      const location = withQuery(context.tokens?.returnUrl ?? "", {
        task_id: context.tokens?.task.replace("Task/", "") || undefined,
        error: context.error === "" ? undefined : context.error,
      });
      ports.respond(context.exchange, redirect(location), "return-redirect");
    },
  },
  guards: {
    isRefused: ({ event }) => verdictOf(event).refusal !== null,
    hasSteps: ({ context }) => context.steps.length > 0,
    isOver: ({ context }) => !context.isSessionAlive,
    isTokenAlive: ({ context }) => context.isTokenAlive,
    canRefresh: ({ context }) => context.tokens?.refreshToken != null,
    hasAnswers: ({ context }) => context.answers !== null,
    hasTask: ({ context }) => context.tokens?.task !== "",
    hasReturnUrl: ({ context }) => context.tokens?.returnUrl !== "",
  },
});
