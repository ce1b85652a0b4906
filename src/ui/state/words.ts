import type { i18n } from "i18next";
import { useContext } from "react";
import { I18nContext, useTranslation } from "react-i18next";
import { messageTitle } from "../../i18n/message-title.ts";
import type { NameSet } from "../../i18n/text-words.ts";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { CheckStatus, Participant, RecordedMessage } from "../../simulation/recording.ts";
import { useDisplay } from "./display.ts";
import { useRun } from "./run-context.tsx";

/** What the texts can say about a scenario besides its title. */
export type ScenarioPart =
  | "summary"
  | "explanation"
  | "asksPerson"
  | "asksPgo"
  | "asksDva"
  | "asksModule"
  | "openPoints"
  | "ownChoices";

/** What people read for the ids of catalogue and recording, in the language and the set of names of the screen. */
export interface Words {
  readonly scenario: (id: string) => string;
  /** One part of what the texts say about a scenario, where they say it. */
  readonly scenarioText: (id: string, part: ScenarioPart) => string | undefined;
  readonly person: (id: string) => string;
  /** Who a person is, where the texts say so. */
  readonly personMore: (id: string) => string | undefined;
  readonly setting: (id: string) => string;
  readonly settingValue: (setting: string, value: string) => string;
  /** What a setting does, where the texts say so. */
  readonly settingMore: (id: string) => string | undefined;
  readonly status: (status: CheckStatus) => string;
  readonly check: (id: string) => string;
  readonly mode: (check: string, mode: string) => string;
  readonly decision: (id: string) => string;
  readonly choice: (decision: string, choice: string) => string;
  readonly attack: (id: string) => string;
  /** Who attacks, what happens or why it matters, where the texts say so. */
  readonly attackText: (id: string, part: "who" | "what" | "why") => string | undefined;
  readonly capability: (id: string) => string;
  /** How anyone comes to be able to do that, where the texts say so. */
  readonly capabilityHow: (id: string) => string | undefined;
  readonly goal: (id: string) => string;
  readonly preset: (id: string) => string;
  /** The sentence of a kind of message. */
  readonly messageType: (type: string) => string;
  readonly phase: (id: string) => string;
  readonly page: (id: string) => string;
  readonly party: (participant: Pick<Participant, "id" | "label">) => string;
  /** A short sentence: what happens in this message. */
  readonly message: (message: RecordedMessage) => string;
  /** The same for a narrow place: of a page or a choice only its name. */
  readonly shortMessage: (message: RecordedMessage) => string;
}

export function useWords(): Words {
  // Follows the language; but what this hook gives is another object in each component, and the words are to be one.
  useTranslation();
  const { i18n } = useContext(I18nContext);
  const { names } = useDisplay();
  const catalogue = useRun((state) => state.catalogue);
  return wordsFor(i18n, names, catalogue);
}

let latest: { readonly of: readonly unknown[]; readonly words: Words } | undefined;

/** One object for all parts of the screen, so that each sentence is made once. */
function wordsFor(i18n: i18n, names: NameSet, catalogue: Catalogue | null): Words {
  // The instance stays the same object when the language changes, so the language counts too.
  const of = [i18n, i18n.language, names, catalogue];
  if (latest?.of.every((each, at) => each === of[at]) !== true)
    latest = { of, words: createWords(i18n, names, catalogue) };
  return latest.words;
}

function createWords(i18n: i18n, names: NameSet, catalogue: Catalogue | null): Words {
  const say = (path: string, values: Readonly<Record<string, string>> = {}): string | undefined =>
    i18n.exists(path) ? String(i18n.t(path as never, values as never)) : undefined;
  const title = (entries: readonly { id: string; title: string }[] | undefined, id: string): string =>
    entries?.find((entry) => entry.id === id)?.title ?? id;
  const person = (id: string): string => say(`persons:${id}.name`) ?? title(catalogue?.persons, id);
  /** A label; for a login the name of the account; else the id, such as that of a task. */
  const choice = (decision: string, id: string): string => {
    const label = say(`decisions:${decision}.choices.${id}`);
    if (label !== undefined) return label;
    const isPerson = catalogue?.persons.some((each) => each.id === id) ?? false;
    const login = isPerson ? say(`decisions:${decision}.loginAs`, { name: person(id) }) : undefined;
    return login ?? say(`decisions:${decision}.any`, { id }) ?? id;
  };
  /** Which page is shown or which choice is made, where the kind of message alone would not tell. */
  const detailOf = ({ type, page, decision }: RecordedMessage): string | undefined => {
    if (decision !== undefined) return choice(decision.id, decision.choice);
    return type === "show-page" && page !== undefined ? (say(`pages:${page}`) ?? page) : undefined;
  };
  /** The diagram, the list, the caption and the slider all say the same sentence on every step. */
  const messages = new WeakMap<RecordedMessage, string>();
  const sentence = (message: RecordedMessage): string => messageTitle(i18n, message) ?? message.label;
  return {
    scenario: (id) => say(`scenarios:${id}.title`) ?? title(catalogue?.scenarios, id),
    scenarioText: (id, part) => say(`scenarios:${id}.${part}`),
    person,
    personMore: (id) => say(`persons:${id}.about`),
    setting: (id) => say(`settings:${id}.title`) ?? title(catalogue?.settings, id),
    settingValue: (setting, value) => say(`settings:${setting}.values.${value}`) ?? value,
    settingMore: (id) => say(`settings:${id}.help`),
    status: (status) => say(`status:${status}.name`) ?? status,
    check: (id) => say(`checks:${id}.title`) ?? title(catalogue?.checks, id),
    mode: (check, mode) => say(`modes:${check}.${mode}`) ?? mode,
    decision: (id) => say(`decisions:${id}.question`) ?? title(catalogue?.decisions, id),
    choice,
    attack: (id) => say(`attacks:${id}.title`) ?? title(catalogue?.attacks, id),
    attackText: (id, part) => say(`attacks:${id}.${part}`),
    capability: (id) => say(`capabilities:${id}.title`) ?? title(catalogue?.capabilities, id),
    capabilityHow: (id) => say(`capabilities:${id}.how`),
    goal: (id) => say(`goals:${id}.title`) ?? title(catalogue?.goals, id),
    preset: (id) => say(`presets:${id}`) ?? title(catalogue?.presets, id),
    messageType: (type) => say(`messages:${type}.title`) ?? type,
    phase: (id) => say(`phases:${id}.name`) ?? id,
    page: (id) => say(`pages:${id}`) ?? id,
    party: ({ id, label }) => say(`participants:${names}.${id}`) ?? label,
    message: (message) => {
      const known = messages.get(message);
      if (known !== undefined) return known;
      const detail = detailOf(message);
      const text = detail === undefined ? sentence(message) : `${sentence(message)}: ${detail}`;
      messages.set(message, text);
      return text;
    },
    shortMessage: (message) => detailOf(message) ?? sentence(message),
  };
}
