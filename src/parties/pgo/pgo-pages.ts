import type { Page, PageAction } from "../../protocol/page.ts";
import { toIso } from "../../simulation/clock.ts";
import type { AccountContext } from "./account.machine.ts";
import type { PgoConfig } from "./config.ts";
import { isStartable, targetOf, taskRows } from "./tasks.ts";

/** A button that posts hidden fields to the PGO. */
export const post = (choice: string, action: string, fields: Readonly<Record<string, string>> = {}): PageAction => ({
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
        service: entry.services.join(" "),
        serviceName: entry.services.map((service) => gnl[service] ?? service).join(", "),
      })),
    },
    actions: zal.map(({ id }) => post(id, "/collect", { provider: id })),
  };
}

/** The tasks; a start button only where the Person consented to starting. */
export function tasksPage(config: PgoConfig, account: AccountContext, window: string | undefined): Page {
  const { dossiers, tokens } = account;
  const { zal, modules } = config.lists;
  const startAllowed = Object.values(tokens).some(({ services }) => services.includes(config.startService));
  const startable = startAllowed ? dossiers.flatMap(({ tasks }) => tasks).filter(isStartable) : [];
  const moduleNames = Object.fromEntries(modules.map(({ client, name }) => [client, name]));
  const collectedAt = (provider: string) => dossiers.find((each) => each.provider === provider)?.collectedAt;
  const nameOf = (provider: string) => zal.find(({ id }) => id === provider)?.name ?? "";
  const isoOf = (moment: number | undefined) => (moment === undefined ? "" : toIso(moment));
  const { startsTasks } = config.purpose;
  return {
    id: "pgo-tasks",
    decision: startsTasks ? "pick-task" : "collect-next",
    data: {
      pgo: config.name,
      name: account.name,
      provider: dossiers.map(({ provider }) => nameOf(provider)).join(", "),
      collectedAt: isoOf(dossiers.at(-1)?.collectedAt),
      startAllowed: startAllowed ? "yes" : "no",
    },
    lists: {
      tasks: dossiers.flatMap((dossier) =>
        taskRows(dossier, moduleNames).map((row) => ({ ...row, provider: nameOf(dossier.provider) })),
      ),
      ...(startsTasks
        ? {}
        : { providers: zal.map(({ id, name }) => ({ id, name, collectedAt: isoOf(collectedAt(id)) })) }),
    },
    actions: startsTasks
      ? startable.map(({ id }) => startAction(dossiers, id, window))
      : [...zal.map(({ id }) => post(id, "/collect-tasks", { provider: id })), post("stay", "/tasks")],
  };
}

/** A task whose module wants no data has an address and no client (module type TL): the PGO shows it as a link. */
function startAction(dossiers: AccountContext["dossiers"], id: string, window: string | undefined): PageAction {
  const dossier = dossiers.find(({ tasks }) => tasks.some((task) => task.id === id)) ?? null;
  const { address, client } = targetOf(dossier, id);
  if (client === "" && URL.canParse(address)) return link(id, address, window);
  return { ...post(id, "/start", { task: id }), ...openingIn(window) };
}

/** Modules that belong to no task: plain links, with nothing of the Person in them (module types L and S). */
export function modulesPage(config: PgoConfig, account: AccountContext, window: string | undefined): Page {
  const { modules } = config.purpose;
  return {
    id: "pgo-modules",
    decision: "pick-module",
    data: { pgo: config.name, name: account.name },
    lists: { modules: modules.map(({ id, name }) => ({ id, name })) },
    actions: modules.map(({ id, address, isLaunched }) =>
      isLaunched ? { ...post(id, "/open-module", { module: id }), ...openingIn(window) } : link(id, address, window),
    ),
  };
}

/** What modules wrote into the dossier of the PGO (module type PS). */
export function measurementsPage(config: PgoConfig, account: AccountContext, error: string): Page {
  const rows = account.measurements.map(({ id, code }) => ({ id, text: textOf(code) }));
  return {
    id: "pgo-measurements",
    data: { pgo: config.name, name: account.name, error },
    lists: { measurements: rows },
    actions: [],
  };
}

function textOf(code: unknown): string {
  return code !== null && typeof code === "object" && "text" in code ? String(code.text) : "";
}

function link(choice: string, address: string, window: string | undefined): PageAction {
  return { choice, method: "get", action: address, fields: {}, ...openingIn(window) };
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
  const rows = account.dossiers.flatMap((dossier) => taskRows(dossier, {}));
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
