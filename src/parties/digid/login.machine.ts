import { assign, setup } from "xstate";
import { json, redirect, withQuery } from "../../protocol/http.ts";
import { decodeJwt, signJwt } from "../../protocol/jwt.ts";
import { pageResponse } from "../../protocol/page.ts";
import { setCookie } from "../../protocol/set-cookie.ts";
import type { CheckRefusal, Verdict } from "../../simulation/check.ts";
import { type CheckInput, checkInput, effect, runChecks } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { digidProximity } from "./checks/digid-proximity.ts";
import { digidConfig } from "./config.ts";

export interface LoginInput {
  readonly id: string;
  readonly exchange: number;
  readonly service: string;
  readonly acs: string;
  readonly relayState: string;
  /** The decision that this login is: `digid-collect`, `digid-launch`, … */
  readonly purpose: string;
}

interface LoginContext extends LoginInput {
  /** Marks the browser in which the login was started. */
  readonly cookie: string;
  readonly bsn: string | null;
  readonly account: string | null;
  readonly approvedIn: string | null;
  /** Whether the approval came from elsewhere, so that the browser of the login still has to go on. */
  readonly isElsewhere: boolean;
  readonly artifact: string;
  /** Epoch ms. */
  readonly artifactExpires: number;
  readonly refusal: CheckRefusal | null;
}

type LoginEvent =
  | {
      readonly type: "login.answered";
      readonly exchange: number;
      readonly account: string | undefined;
      readonly cookie: string | undefined;
    }
  /** Another device or browser comes to approve this login, by its code. */
  | { readonly type: "approval.wanted"; readonly exchange: number }
  | {
      readonly type: "approval.given";
      readonly exchange: number;
      readonly account: string | undefined;
      readonly cookie: string | undefined;
    }
  | { readonly type: "artifact.presented"; readonly exchange: number };

/** The identity for one service, signed. In reality a SAML assertion; a JWT here (simulator's choice). */
const signAssertion = effect(
  async ({ origin, service, bsn, inResponseTo }: Readonly<Record<string, string>>, ports) => {
    const iat = Math.floor(ports.now() / 1000);
    const claims = { iss: origin, aud: service, sub: bsn, inResponseTo, iat, exp: iat + 120, jti: ports.random("jti") };
    const value = await signJwt(await ports.key(), claims, { typ: "digid-assertion+jwt" });
    const decoded = decodeJwt(value)?.claims ?? {};
    ports.mint({
      kind: "digid-assertion",
      value,
      issuer: String(origin),
      claims: decoded,
      expires: (iat + 120) * 1000,
    });
    return value;
  },
);

/** The login page; its form goes back to the login, or approves it from elsewhere. */
function loginPage({ id, purpose, service }: LoginInput, action: string) {
  const fields = { login: id };
  return {
    id: "digid-login",
    decision: purpose,
    data: { service: new URL(service).host, purpose },
    lists: {},
    actions: [
      { choice: "person", method: "post" as const, action, fields, fills: "account" },
      { choice: "cancel", method: "post" as const, action, fields: { ...fields, cancel: "yes" } },
    ],
  };
}

/** One login at DigiD: the page, the artefact that the browser carries, and its resolution on the back channel. */
export const loginMachine = setup({
  types: { context: {} as LoginContext, input: {} as LoginInput, events: {} as LoginEvent },
  actors: { runChecks, signAssertion },
  actions: {
    showLogin: ({ context, system }) => {
      const headers = [setCookie("__Host-digid-session", context.cookie)];
      portsOf(system).respond(
        context.exchange,
        pageResponse(loginPage(context, "/login"), 200, headers),
        "digid-login-page",
      );
    },
    showApproval: ({ context, event, system }) => {
      if (event.type !== "approval.wanted") return;
      portsOf(system).respond(event.exchange, pageResponse(loginPage(context, "/approve")), "digid-login-page");
    },
    // The app says that it is done; the window of the other device goes on by itself.
    confirmApproval: ({ context, system }) =>
      portsOf(system).respond(context.exchange, { status: 204, headers: [] }, "digid-approval-response"),
    refuseApproval: ({ context, system }) => {
      const page = { id: "digid-error", data: { error: "access_denied" }, lists: {}, actions: [] };
      portsOf(system).respond(context.exchange, pageResponse(page, 403), "digid-error-page");
    },
    issueArtifact: assign(({ context, system }) => {
      const ports = portsOf(system);
      const artifact = ports.random("artifact");
      const artifactExpires = ports.now() + 120_000;
      const { origin } = digidConfig(system);
      ports.mint({ kind: "digid-artifact", value: artifact, issuer: origin, expires: artifactExpires });
      return { ...context, artifact, artifactExpires };
    }),
    redirectWithArtifact: ({ context, system }) => {
      const location = withQuery(context.acs, { SAMLart: context.artifact, RelayState: context.relayState });
      portsOf(system).respond(context.exchange, redirect(location), "digid-artifact-redirect");
    },
    redirectWithoutArtifact: ({ context, system }) => {
      const location = withQuery(context.acs, { error: "cancelled", RelayState: context.relayState });
      portsOf(system).respond(context.exchange, redirect(location), "digid-artifact-redirect");
    },
    refuseArtifact: ({ context, system }) =>
      portsOf(system).respond(context.exchange, json(400, { error: "invalid_artifact" }), "artifact-resolve-error"),
  },
}).createMachine({
  context: ({ input }) => ({
    ...input,
    cookie: "",
    bsn: null,
    account: null,
    approvedIn: null,
    isElsewhere: false,
    artifact: "",
    artifactExpires: 0,
    refusal: null,
  }),
  initial: "awaitingLogin",
  states: {
    awaitingLogin: {
      entry: [
        assign(({ system }) => {
          const ports = portsOf(system);
          const cookie = ports.random("session-cookie");
          ports.mint({ kind: "cookie", value: cookie, issuer: digidConfig(system).origin });
          return { cookie };
        }),
        "showLogin",
      ],
      on: {
        "approval.wanted": { actions: "showApproval" },
        "approval.given": {
          target: "checkingApproval",
          actions: assign(({ event, system }) => ({
            exchange: event.exchange,
            account: event.account ?? null,
            approvedIn: event.cookie ?? null,
            isElsewhere: true,
            bsn: digidConfig(system).accounts.find(({ account }) => account === event.account)?.bsn ?? null,
          })),
        },
        "login.answered": [
          {
            guard: ({ event }) => event.account !== undefined,
            target: "checkingApproval",
            actions: assign(({ event, system }) => ({
              exchange: event.exchange,
              account: event.account ?? null,
              approvedIn: event.cookie ?? null,
              bsn: digidConfig(system).accounts.find(({ account }) => account === event.account)?.bsn ?? null,
            })),
          },
          { target: "cancelled", actions: assign({ exchange: ({ event }) => event.exchange }) },
        ],
      },
    },
    checkingApproval: {
      invoke: {
        src: "runChecks",
        input: ({ context }): CheckInput =>
          checkInput([digidProximity], { startedIn: context.cookie, approvedIn: context.approvedIn ?? undefined }),
        onDone: [
          {
            guard: ({ event, context }) =>
              context.isElsewhere && ((event.output as Verdict).refusal !== null || context.bsn === null),
            target: "refused",
            actions: "refuseApproval",
          },
          { guard: ({ event }) => (event.output as Verdict).refusal !== null, target: "cancelled" },
          { guard: ({ context }) => context.bsn === null, target: "cancelled" },
          { guard: ({ context }) => context.isElsewhere, target: "approved" },
          { target: "artifactIssued" },
        ],
      },
    },
    approved: {
      entry: "confirmApproval",
      on: {
        "login.answered": { target: "artifactIssued", actions: assign({ exchange: ({ event }) => event.exchange }) },
      },
    },
    artifactIssued: {
      entry: ["issueArtifact", "redirectWithArtifact"],
      on: {
        "artifact.presented": { target: "resolving", actions: assign({ exchange: ({ event }) => event.exchange }) },
      },
    },
    resolving: {
      invoke: {
        src: "signAssertion",
        input: ({ context, self }) => ({
          origin: digidConfig(self.system).origin,
          service: context.service,
          bsn: context.bsn ?? "",
          inResponseTo: context.relayState,
        }),
        onDone: {
          target: "resolved",
          actions: ({ context, event, system }) =>
            portsOf(system).respond(
              context.exchange,
              json(200, { assertion: event.output }),
              "artifact-resolve-response",
            ),
        },
      },
    },
    resolved: {
      on: {
        "artifact.presented": { actions: [assign({ exchange: ({ event }) => event.exchange }), "refuseArtifact"] },
      },
    },
    cancelled: { entry: "redirectWithoutArtifact" },
    refused: {},
  },
});
