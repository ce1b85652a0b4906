import { assign, forwardTo, setup } from "xstate";
import type { FhirTask } from "../../protocol/fhir/resources.ts";
import type { Header } from "../../protocol/http.ts";
import type { MessageType } from "../../protocol/message-types.ts";
import { type Page, pageResponse } from "../../protocol/page.ts";
import { setCookie } from "../../protocol/set-cookie.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { accountOf } from "./account.machine.ts";
import type { Callback } from "./authorize-leg.machine.ts";
import { type OfferedModule, type ProviderEntry, pgoConfig, sessionCookieName } from "./config.ts";
import type { Errand, ErrandKind } from "./errand.ts";
import { errandLegMachine } from "./errand-leg.machine.ts";
import { errandOf, type Overview, overviewOf, pageNamed } from "./errand-outcome.ts";
import { launchLegMachine } from "./launch-leg.machine.ts";
import { errorPage, loginPage, measurementsPage, providersPage, returnedPage } from "./pgo-pages.ts";
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
  /** What the Person asked for last, and the page that tells what came of it. */
  readonly errand: Errand | null;
  readonly page: Overview;
  readonly strayCallback: Callback | null;
  readonly task: string | null;
  readonly module: OfferedModule | null;
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
  | ({
      readonly type: "errand.chosen";
      readonly kind: ErrandKind;
      readonly provider: string;
      readonly service: string | null;
    } & FromBrowser)
  | ({ readonly type: "task.chosen"; readonly task: string } & FromBrowser)
  | ({ readonly type: "module.chosen"; readonly module: string } & FromBrowser)
  | ({ readonly type: "returned"; readonly task: string; readonly error: string } & FromBrowser)
  | ({ readonly type: "callback.received" | "step-up.returned" } & Callback);

type Args = { readonly context: SessionContext; readonly system: PartySystem };

function show({ context, system }: Args, page: Page, type: MessageType): void {
  const headers: readonly Header[] = context.cookieIsSet ? [] : [setCookie(sessionCookieName, context.cookie)];
  portsOf(system).respond(context.exchange, pageResponse(page, 200, headers), type);
}

function accountFor({ context, system }: Args) {
  const nobody = { account: "", name: "", tokens: {}, dossiers: [], collections: [], measurements: [] };
  return accountOf(system, context.account) ?? nobody;
}

/** Actions and guards of a PGO session, by the names that the machine uses. */
export const sessionSetup = setup({
  types: { context: {} as SessionContext, input: {} as SessionInput, events: {} as SessionEvent },
  actors: { errandLeg: errandLegMachine, launchLeg: launchLegMachine, returnLeg: returnLegMachine },
  actions: {
    take: assign(({ event, system }) => ({
      exchange: event.exchange,
      lastSeen: portsOf(system).now(),
      cookieIsSet: true,
    })),
    forward: forwardTo("leg"),
    logIn: assign(({ event, system }) => {
      const known = event.type === "login.answered" ? accountOf(system, event.account ?? null) : undefined;
      return { account: known?.account ?? null, hasDossier: (known?.dossiers.length ?? 0) > 0 };
    }),
    lookForDossier: assign(({ context, system }) => {
      const dossiers = accountOf(system, context.account)?.dossiers ?? [];
      const { zal } = pgoConfig(system).lists;
      const known = dossiers.find(({ provider, tasks }) => isAbout(context, provider, tasks)) ?? dossiers.at(-1);
      const provider = zal.find(({ id }) => id === known?.provider) ?? context.provider;
      return { hasDossier: dossiers.length > 0, provider, page: overviewOf(system, context.account) };
    }),
    chooseErrand: assign(({ event, system }) => {
      if (event.type !== "provider.chosen" && event.type !== "errand.chosen") return {};
      const { lists, purpose } = pgoConfig(system);
      const provider = lists.zal.find(({ id }) => id === event.provider);
      const [kind, service] = event.type === "errand.chosen" ? [event.kind, event.service] : [purpose.errand, null];
      return { provider: provider ?? null, errand: errandOf(system, kind, provider, service) };
    }),
    chooseAgain: assign(({ context, system }) => ({
      errand: errandOf(system, "tasks", context.provider ?? undefined),
      strayCallback: null,
    })),
    showLogin: (args) => {
      portsOf(args.system).phase("login");
      show(args, loginPage(pgoConfig(args.system), args.context.notice), "pgo-login-page");
    },
    showProviders: (args) =>
      show(args, providersPage(pgoConfig(args.system), accountFor(args).name), "pgo-providers-page"),
    showOutcome: (args) => {
      const { context, system } = args;
      if (context.page === "tasks" || context.page === "modules") portsOf(system).phase("choose");
      const [first] = pgoConfig(system).lists.zal;
      const errand = context.errand ?? errandOf(system, pgoConfig(system).purpose.errand, context.provider ?? first);
      show(args, ...pageNamed(system, context.page, { account: context.account, errand }));
    },
    chooseModule: assign(({ event, system }) => {
      const id = event.type === "module.chosen" ? event.module : "";
      return { module: pgoConfig(system).purpose.modules.find((each) => each.id === id && each.isLaunched) ?? null };
    }),
    rememberReturn: assign(({ event }) =>
      event.type === "returned" ? { returned: { task: event.task, error: event.error } } : {},
    ),
    showMeasurements: (args) => {
      const error = args.context.returned?.error ?? "";
      show(args, measurementsPage(pgoConfig(args.system), accountFor(args), error), "pgo-measurements-page");
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
    isLaunchedModule: ({ context }) => context.module !== null,
    isFromOwnModule: ({ event, context }) => event.type === "returned" && event.task === "" && context.module !== null,
    hasPendingMeasurement: ({ context }) => context.pendingReturn?.task === "" && context.module !== null,
    isOverview: ({ context }) => context.page !== "providers",
  },
});

/** Whether the tasks of this Aanbieder are what the Person is busy with. */
function isAbout({ task, returned, provider }: SessionContext, id: string, tasks: readonly FhirTask[]): boolean {
  const wanted = returned?.task ?? task;
  return wanted === null ? provider?.id === id : tasks.some((each) => each.id === wanted);
}
