import type { CatalogueSetting } from "../simulation/catalogue.ts";

const choice = (id: string, title: string, ...values: readonly string[]) =>
  ({ id, title, kind: "choice", values }) as const;
const duration = (id: string, title: string, ...values: readonly string[]) =>
  ({ id, title, kind: "duration", values }) as const;

/** All settings with their values, default first where every scenario has the same. */
export const settings: readonly Omit<CatalogueSetting, "appliesTo">[] = [
  choice("function", "What the authorisation is for", "collect", "share", "subscribe"),
  choice("long-term-consent", "Long-term consent", "no", "yes"),
  duration("elapsed", "Time before the next use", "0s", "20m", "200d"),
  duration("time-in-module", "Time in the module", "2m", "20m", "4h"),
  choice("starts", "Tasks started in one visit", "1", "2", "3"),
  choice("window", "Where the PGO opens the module", "same", "new-tab", "iframe"),
  choice("pgo-client", "The PGO on the web or as an app", "web", "app"),
  choice("launch-method", "How the browser is sent to the module", "get", "post"),
  choice("module-consent", "Consent for the module at the DVA", "ask", "none"),
  choice("id-token", "ID token for the module", "no", "yes"),
  duration("launch-lifetime", "Lifetime of the launch value", "5m", "15m", "180s"),
  choice("module-refresh", "Refresh token for the module", "no", "yes"),
  choice("availability-test", "When the availability is tested", "after-login", "at-token", "at-resource"),
  choice("refresh-token", "Which refresh token the PGO presents", "current", "rotated"),
  choice("providers", "Aanbieders, each behind its own DVA", "1", "2"),
  { id: "subscription-days", title: "Days of the subscription", kind: "number", values: ["180", "30", "400"] },
  choice("step-up", "Login for this launch before the exchange", "no", "yes"),
  choice("option", "The option by which the task is launched", "3a-par", "3a", "1", "2a", "2b", "3b"),
  choice("browser-proof", "What proves the browser at the launch", "cookie", "cookie-or-digid", "cookie-and-digid"),
  choice("re-identification", "What proves the user at the launch", "digid", "session"),
  choice("task-update", "How the Task is changed", "json-patch", "fhirpath-patch"),
];
