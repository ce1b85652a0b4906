import type { i18n } from "i18next";
import type { Channel, CheckResult, Domain, Outcome, RecordedMessage } from "../simulation/recording.ts";
import type { formatsEn } from "./en/formats.ts";
import { lookup, type Namespace } from "./i18n.ts";
import { messageTitle } from "./message-title.ts";

/** How the parties are called: a display choice like language. */
export type NameSet = "koppelmij" | "medmij2" | "medmij1";

type Said = { readonly from: string; readonly to: string; readonly title: string; readonly message: RecordedMessage };

/** The words of the text formats in one language and one set of names; an id without text speaks for itself. */
export function createTextWords(instance: i18n, names: NameSet = "koppelmij") {
  const say = (namespace: Namespace, path: string, values?: Readonly<Record<string, string>>) =>
    lookup(instance, namespace, path, values);
  const participant = (id: string, label: string) => say("participants", `${names}.${id}`) ?? label;
  const page = (id: string) => say("pages", id) ?? id;
  const check = (id: string) => say("checks", `${id}.title`) ?? id;

  function outcome({ status, ...how }: Outcome): string {
    const party = how.party === undefined ? "" : participant(how.party, how.party);
    const parts = [
      status === "completed" && say("outcomes", "completed.sentence"),
      status === "waiting" &&
        say("outcomes", "waiting.sentence", {
          question: `${decisionQuestion(how.decision?.id ?? "")} (${how.decision?.id}: ${how.decision?.choices.join(", ")})`,
        }),
      status === "stopped" &&
        how.page !== undefined &&
        say("outcomes", "stopped.onPage", { page: page(how.page), party }),
      how.check !== undefined && say("formats", "stopped.check", { check: `${check(how.check)} (${how.check})` }),
      how.error !== undefined && say("formats", "stopped.error", { error: how.error }),
    ];
    const sentences = parts.filter((each) => typeof each === "string");
    return sentences.length > 0 ? sentences.join(" ") : (say("outcomes", `${status}.sentence`) ?? status);
  }

  const decisionQuestion = (id: string) => say("decisions", `${id}.question`) ?? id;

  return {
    scenario: (id: string) => say("scenarios", `${id}.title`) ?? id,
    person: (id: string) => say("persons", `${id}.name`) ?? id,
    setting: (id: string) => say("settings", `${id}.title`) ?? id,
    settingValue: (setting: string, value: string) => say("settings", `${setting}.values.${value}`) ?? value,
    participant,
    page,
    check,
    outcome,
    disclaimer: () =>
      ["independent", "fictional", "sources", "errors"].map((each) => say("disclaimer", each)).join(" "),
    domain: (domain: Domain) => say("participants", `domains.${domain}`) ?? domain,
    phase: (id: string) => say("phases", `${id}.name`) ?? id,
    message: (message: RecordedMessage) => messageTitle(instance, message) ?? message.label,
    result: (result: CheckResult) => say("outcomes", `check.${result}`) ?? result,
    decision: (id: string, choice: string) =>
      say("decisions", `${id}.choices.${choice}`) ?? say("decisions", `${id}.any`, { id: choice }) ?? choice,
    channel: (channel: Channel) => say("formats", `channels.${channel}`) ?? channel,
    mark: (mark: "attacker" | "observed" | "altered" | "held-back") => say("uiDiagram", `marks.${mark}`) ?? mark,
    goal: (id: string, reached: boolean) => say("formats", `goals.${id}.${reached ? "reached" : "missed"}`) ?? id,
    attack: (id: string) => say("attacks", `${id}.title`) ?? id,
    capability: (id: string) => say("capabilities", `${id}.title`) ?? id,
    metric: (id: string) => say("formats", `metrics.${id}`) ?? id,
    heading: (heading: keyof typeof formatsEn.headings) => say("formats", `headings.${heading}`) ?? heading,
    sentence: ({ from, to, title, message }: Said) => {
      const kind = message.kind === "action" ? "action" : message.channel === "back" ? "back" : "front";
      return say("formats", `sentences.${kind}`, { from, to, title }) ?? `${from} – ${to}: ${title}`;
    },
  };
}
