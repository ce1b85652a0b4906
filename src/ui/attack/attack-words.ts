import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedGoal, Recording } from "../../simulation/recording.ts";
import { readPageDocument } from "../person-screen/read-page-document.ts";
import type { Verdict } from "../state/attack-run.ts";
import { useWords, type Words } from "../state/words.ts";

/** Sentences about an attack, in the language of the screen. */
export interface AttackWords {
  readonly attacker: string;
  readonly victim: string;
  /** The outcome in one sentence that anyone understands. */
  readonly verdict: (verdict: Verdict) => string;
  /** What was achieved, one sentence a goal. */
  readonly goal: (goal: RecordedGoal) => string;
}

/** The sentences for this recording. */
export function useAttackWords(recording: Recording): AttackWords {
  const { t, i18n } = useTranslation("uiAttack");
  const words = useWords();
  const names = namesIn(recording, words);
  const goal = (reached: RecordedGoal): string => goalSentence(recording, reached, names, t, words);
  return {
    ...names,
    goal,
    verdict(verdict) {
      switch (verdict.kind) {
        case "succeeded":
          return verdict.goals.slice(0, 1).map(goal).join("");
        case "stopped": {
          const why = lookup(i18n, "checks", `${verdict.check.id}.failed`);
          return why === undefined ? t("verdict.stopped") : t("verdict.stoppedBy", { why });
        }
        case "lacks":
          return t("verdict.lacks", { capability: words.capability(verdict.capability).toLowerCase() });
        case "not-applicable":
          return t("verdict.notApplicable");
        case "nothing":
          return verdict.page === undefined
            ? t("verdict.nothing")
            : t("verdict.nothingPage", { page: words.page(verdict.page) });
      }
    },
  };
}

interface Names {
  readonly attacker: string;
  readonly victim: string;
}

/** How attacker and victim are called. */
export function namesIn({ participants, story }: Recording, words: Words): Names {
  const attacker = participants.find(({ domain, person }) => domain === "attacker" && person !== undefined)?.person;
  return { attacker: attacker === undefined ? "" : words.person(attacker), victim: words.person(story.person) };
}

function goalSentence(
  recording: Recording,
  goal: RecordedGoal,
  names: Names,
  t: TFunction<"uiAttack">,
  words: Words,
): string {
  if (goal.id === "leak") return leakSentence(recording, goal, names, t, words);
  // The goals of the catalogue all have a sentence; one that is added later says its title.
  const key = `verdict.reached.${goal.id}`;
  return (t as (key: string, values: object) => string)(key, { ...names, defaultValue: `${words.goal(goal.id)}.` });
}

/** Says what stands on the page that reached the attacker. */
function leakSentence(
  recording: Recording,
  { evidence }: RecordedGoal,
  names: Names,
  t: TFunction<"uiAttack">,
  words: Words,
): string {
  const shown = evidence.flatMap((n) => recording.messages[n - 1] ?? []);
  const facts = shown.map(({ body }) => (body === undefined ? undefined : readPageDocument(body)?.data));
  const isNamed = facts.some((data) => data?.["name"] === names.victim && data["task"] !== undefined);
  if (isNamed) return t("verdict.reached.leakName", { ...names });
  const page = shown.find((each) => each.page !== undefined)?.page;
  return page === undefined
    ? t("verdict.reached.leak", { ...names })
    : t("verdict.reached.leakPage", { ...names, page: words.page(page) });
}
