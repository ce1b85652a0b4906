import { useTranslation } from "react-i18next";
import type { DifferenceMessage } from "../../diagram/difference-items.ts";
import type { Participant } from "../../simulation/recording.ts";
import { shortName } from "../matrix/options-of.ts";
import { useWords } from "../state/words.ts";
import type { DrawnPair } from "./drawn-pair.ts";

/** What the picture draws of a message, in words. */
export interface DifferenceSentence {
  /** `only in 3a`, or how it is in both. */
  readonly side: string;
  readonly route: string;
  readonly title: string;
}

/** Says in words what the picture of differences draws. */
export function useDifferenceSentence(
  participants: readonly Participant[],
  [left, right]: DrawnPair["stories"],
): (item: DifferenceMessage) => DifferenceSentence {
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  const name = (id: string) => words.party(participants.find((each) => each.id === id) ?? { id, label: id });
  const names = [left, right].map(({ scenario }) => shortName(scenario));
  const sideOf = ({ side, parts }: DifferenceMessage): string => {
    if (side === "both") return t(parts.length > 0 ? "differences.both" : "differences.equal");
    const [option, other] = side === "left" ? names : names.toReversed();
    return t(parts.length > 0 ? "differences.otherwise" : "differences.only", { option, other });
  };
  return (item) => ({
    side: sideOf(item),
    route: `${name(item.message.from)} → ${name(item.message.to)}`,
    title: words.message(item.message),
  });
}
