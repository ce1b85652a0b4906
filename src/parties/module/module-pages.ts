import type { Page } from "../../protocol/page.ts";
import type { ModuleConfig } from "./config.ts";
import type { SessionContext } from "./session.setup.ts";

const questions = ["breathless", "coughing", "sleep"];

/** The questionnaire. Its content is not what the simulator is about. */
export function questionnairePage(context: SessionContext, config: ModuleConfig, record: string): Page {
  const name = (context.patient?.name as readonly { readonly given?: readonly string[] }[] | undefined)?.[0]
    ?.given?.[0];
  return {
    id: "questionnaire",
    decision: "questionnaire",
    data: {
      module: config.name,
      name: name ?? "",
      task: context.tokens?.task ?? "",
      title: String(context.task?.description ?? ""),
      draft: context.draft,
      record,
      // A task says itself what it is about.
      ...(config.purpose === "task" ? {} : { purpose: config.purpose }),
    },
    lists: { questions: questions.map((key, index) => ({ id: String(index + 1), key })) },
    actions: [
      { choice: "answer", method: "post", action: "/answer", fields: {}, fills: "answers" },
      { choice: "cancel", method: "post", action: "/cancel", fields: {} },
    ],
  };
}

/** The session at the module has ended; `kept` says whether the answers were kept for the next time. */
export function sessionEndedPage(config: ModuleConfig, kept: boolean): Page {
  return {
    id: "module-session-ended",
    decision: "back-to-pgo",
    data: { module: config.name, kept: kept ? "yes" : "no" },
    lists: {},
    actions: [{ choice: "back", method: "post", action: "/back", fields: {} }],
  };
}

/** The module is done and knows no address to send the Person back to. */
export function donePage(config: ModuleConfig, error: string): Page {
  return { id: "module-done", data: { module: config.name, error }, lists: {}, actions: [] };
}

/** Information without any data of the Person (module types L and TL). */
export function infoPage(config: ModuleConfig): Page {
  return { id: "module-info", data: { module: config.name }, lists: {}, actions: [] };
}

export function moduleErrorPage(config: ModuleConfig, error: string, check: string): Page {
  return { id: "module-error", data: { module: config.name, error, check }, lists: {}, actions: [] };
}
