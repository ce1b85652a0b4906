import { assign, forwardTo, setup } from "xstate";
import type { Header } from "../../protocol/http.ts";
import type { MessageType } from "../../protocol/message-types.ts";
import { type Page, pageResponse } from "../../protocol/page.ts";
import { setCookie } from "../../protocol/set-cookie.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { accountOf } from "./account.machine.ts";
import { type Callback, collectLegMachine } from "./collect-leg.machine.ts";
import { type ProviderEntry, pgoConfig, sessionCookieName } from "./config.ts";
import { launchLegMachine } from "./launch-leg.machine.ts";
import { errorPage, loginPage, providersPage, returnedPage, tasksPage } from "./pgo-pages.ts";
import { returnLegMachine } from "./return-leg.machine.ts";

export interface SessionInput {
  readonly id: string;
  readonly exchange: number;
  readonly cookie: string;
  /** A return that waits for a login. */
  readonly pendingReturn: { readonly task: string; readonly error: string } | null;
}

export interface SessionContext extends SessionInput {
  readonly cookieIsSet: boolean;
  /** Epoch ms. */
  readonly lastSeen: number;
  readonly notice: string;
  readonly account: string | null;
  readonly hasDossier: boolean;
  readonly provider: ProviderEntry | null;
  readonly strayCallback: Callback | null;
  readonly task: string | null;
  readonly returned: { readonly task: string; readonly error: string } | null;
  readonly status: string;
  readonly error: string;
}

interface FromBrowser {
  readonly exchange: number;
}

export type SessionEvent =
  | ({ readonly type: "page.requested" | "collect.again" | "tasks.wanted" } & FromBrowser)
  | ({ readonly type: "session.expired"; readonly pendingReturn: SessionInput["pendingReturn"] } & FromBrowser)
  | ({ readonly type: "login.answered"; readonly account: string | undefined } & FromBrowser)
  | ({ readonly type: "provider.chosen"; readonly provider: string } & FromBrowser)
  | ({ readonly type: "task.chosen"; readonly task: string } & FromBrowser)
  | ({ readonly type: "returned"; readonly task: string; readonly error: string } & FromBrowser)
  | ({ readonly type: "callback.received" | "step-up.returned" } & Callback);

type Args = { readonly context: SessionContext; readonly system: PartySystem };

function show({ context, system }: Args, page: Page, type: MessageType): void {
  const headers: readonly Header[] = context.cookieIsSet ? [] : [setCookie(sessionCookieName, context.cookie)];
  portsOf(system).respond(context.exchange, pageResponse(page, 200, headers), type);
}

function accountFor({ context, system }: Args) {
  return accountOf(system, context.account) ?? { account: "", name: "", tokens: null, dossier: null };
}

/** Actions and guards of a PGO session, by the names that the machine uses. */
export const sessionSetup = setup({
  types: { context: {} as SessionContext, input: {} as SessionInput, events: {} as SessionEvent },
  actors: { collectLeg: collectLegMachine, launchLeg: launchLegMachine, returnLeg: returnLegMachine },
  actions: {
    take: assign(({ event, system }) => ({
      exchange: event.exchange,
      lastSeen: portsOf(system).now(),
      cookieIsSet: true,
    })),
    forward: forwardTo("leg"),
    logIn: assign(({ event, system }) => {
      const known = event.type === "login.answered" ? accountOf(system, event.account ?? null) : undefined;
      return { account: known?.account ?? null, hasDossier: known?.dossier != null };
    }),
    lookForDossier: assign(({ context, system }) => {
      const dossier = accountOf(system, context.account)?.dossier ?? null;
      const provider = pgoConfig(system).lists.zal.find(({ id }) => id === dossier?.provider) ?? context.provider;
      return { hasDossier: dossier !== null, provider };
    }),
    chooseProvider: assign(({ event, system }) => ({
      provider:
        event.type === "provider.chosen"
          ? (pgoConfig(system).lists.zal.find(({ id }) => id === event.provider) ?? null)
          : null,
    })),
    showLogin: (args) => {
      portsOf(args.system).phase("login");
      show(args, loginPage(pgoConfig(args.system), args.context.notice), "pgo-login-page");
    },
    showProviders: (args) =>
      show(args, providersPage(pgoConfig(args.system), accountFor(args).name), "pgo-providers-page"),
    showTasks: (args) => {
      portsOf(args.system).phase("choose");
      show(
        args,
        tasksPage(pgoConfig(args.system), accountFor(args), portsOf(args.system).settings.window),
        "pgo-tasks-page",
      );
    },
    showReturned: (args) => {
      const { returned, status } = args.context;
      const page = returnedPage(
        pgoConfig(args.system),
        accountFor(args),
        returned?.task ?? "",
        status,
        returned?.error ?? "",
      );
      show(args, page, "pgo-returned-page");
    },
    showError: (args) => show(args, errorPage(pgoConfig(args.system), args.context.error), "pgo-error-page"),
  },
  guards: {
    isLoggedIn: ({ context }) => context.account !== null,
    isKnownProvider: ({ context }) => context.provider !== null,
    hasPendingReturn: ({ context }) => context.pendingReturn !== null && context.hasDossier,
    hasDossier: ({ context }) => context.hasDossier,
  },
});
