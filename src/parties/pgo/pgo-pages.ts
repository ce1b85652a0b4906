import type { Page, PageAction } from "../../protocol/page.ts";
import { toIso } from "../../simulation/clock.ts";
import type { AccountContext } from "./account.machine.ts";
import type { PgoConfig } from "./config.ts";
import { isStartable, taskRows } from "./tasks.ts";

const post = (choice: string, action: string, fields: Readonly<Record<string, string>> = {}): PageAction => ({
  choice,
  method: "post",
  action,
  fields,
});

/** The PGO logs its user in with the PGO's own account, never with DigiD: it may not use the BSN. */
export function loginPage(config: PgoConfig, notice: string): Page {
  const cancel = post("cancel", "/login", { cancel: "yes" });
  return {
    id: "pgo-login",
    decision: "pgo-login",
    data: { pgo: config.name, notice },
    lists: {},
    actions: [{ ...post("person", "/login"), fills: "account" }, cancel],
  };
}

/** Aanbieders from the ZAL with the names of the Gegevensdiensten from the GNL. */
export function providersPage(config: PgoConfig, name: string): Page {
  const { zal, gnl } = config.lists;
  return {
    id: "pgo-providers",
    decision: "pick-provider",
    data: { pgo: config.name, name },
    lists: {
      providers: zal.map((entry) => ({
        id: entry.id,
        name: entry.name,
        service: entry.service,
        serviceName: gnl[entry.service] ?? entry.service,
      })),
    },
    actions: zal.map(({ id }) => post(id, "/collect", { provider: id })),
  };
}

/** The tasks; a start button only where the Person consented to starting. */
export function tasksPage(config: PgoConfig, account: AccountContext, window: string | undefined): Page {
  const { dossier, tokens } = account;
  const startAllowed = tokens?.services.includes(config.startService) ?? false;
  const startable = startAllowed ? (dossier?.tasks ?? []).filter(isStartable) : [];
  const moduleNames = Object.fromEntries(config.lists.modules.map(({ client, name }) => [client, name]));
  return {
    id: "pgo-tasks",
    decision: "pick-task",
    data: {
      pgo: config.name,
      name: account.name,
      provider: config.lists.zal.find(({ id }) => id === dossier?.provider)?.name ?? "",
      collectedAt: dossier === null ? "" : toIso(dossier.collectedAt),
      startAllowed: startAllowed ? "yes" : "no",
    },
    lists: { tasks: dossier === null ? [] : taskRows(dossier, moduleNames) },
    actions: startable.map(({ id }) => ({ ...post(id, "/start", { task: id }), ...openingIn(window) })),
  };
}

/** Where the PGO opens the module. */
function openingIn(window: string | undefined): Pick<PageAction, "target"> {
  if (window === "iframe") return { target: "frame" };
  return window === "new-tab" ? { target: "new-tab" } : {};
}

/** After the module: the status of the task, or that it is unknown with the offer to collect again. */
export function returnedPage(
  config: PgoConfig,
  account: AccountContext,
  task: string,
  status: string,
  error: string,
): Page {
  const rows = account.dossier === null ? [] : taskRows(account.dossier, {});
  const again = status === "unknown" ? [post("collect-again", "/collect-again")] : [post("tasks", "/tasks")];
  return {
    id: "pgo-returned",
    decision: "after-return",
    data: {
      pgo: config.name,
      name: account.name,
      task,
      title: rows.find(({ id }) => id === task)?.title ?? task,
      status,
      error,
    },
    lists: {},
    actions: [...again, post("stay", "/tasks")],
  };
}

/** The PGO asks for its own domain, where the option has a consent at all. */
export function moduleConsentPage(
  config: PgoConfig,
  {
    id,
    clientName,
    scope,
    taskTitle,
  }: { readonly id: string; readonly clientName: string; readonly scope: string; readonly taskTitle: string },
): Page {
  return {
    id: "consent-module",
    decision: "consent-module",
    data: { provider: config.name, module: clientName, task: taskTitle, scope },
    lists: {},
    actions: ["consent", "refuse"].map((choice) => post(choice, "/consent", { tx: id, choice })),
  };
}

/** No progress; the cause stays open where the DVA left it open. */
export function errorPage(config: PgoConfig, error: string): Page {
  return { id: "pgo-error", data: { pgo: config.name, error }, lists: {}, actions: [] };
}
