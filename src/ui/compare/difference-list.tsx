import { useTranslation } from "react-i18next";
import type { DifferenceItem, DifferenceMessage } from "../../diagram/difference-items.ts";
import { isFirstOfTwo, sideMarks } from "../../diagram/to-mermaid-differences.ts";
import type { Participant } from "../../simulation/recording.ts";
import { shortName } from "../matrix/options-of.ts";
import { writeRunLink } from "../state/run-link.ts";
import { useWords } from "../state/words.ts";
import { useDifferenceSentence } from "./difference-sentence.ts";
import type { DrawnPair } from "./drawn-pair.ts";
import { linkStyle } from "./link-style.ts";

interface DifferenceListProps {
  readonly participants: readonly Participant[];
  readonly items: readonly DifferenceItem[];
  readonly stories: DrawnPair["stories"];
}

/** The picture of differences in words, one line a message, each with its steps in both runs. */
export function DifferenceList({ participants, items, stories }: DifferenceListProps) {
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  return (
    <section
      aria-label={t("differences.list")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="quiet-scroll max-h-[88dvh] overflow-auto rounded-card bg-surface p-4 shadow-raised"
    >
      <ol className="grid gap-2">
        {items.map((item, at) =>
          item.kind === "equal" ? (
            <li key={`equal ${item.rows[0]?.left?.n}`} className="text-muted">
              <details>
                <summary className="min-h-6 cursor-pointer">
                  = {t("lock.equal", { count: item.rows.length })} ({item.rows[0]?.left?.n}–{item.rows.at(-1)?.left?.n})
                </summary>
                <ol className="pl-5 text-note">
                  {item.rows.map(({ left, right }) => (
                    <li key={left?.n}>
                      {left !== undefined && words.message(left)}{" "}
                      <Steps left={left?.n} right={right?.n} stories={stories} />
                    </li>
                  ))}
                </ol>
              </details>
            </li>
          ) : (
            <Line
              key={`${item.side} ${item.left} ${item.right}`}
              item={item}
              withParts={item.parts.length > 0 && !isFirstOfTwo(items, at)}
              participants={participants}
              stories={stories}
            />
          ),
        )}
      </ol>
    </section>
  );
}

interface LineProps extends Omit<DifferenceListProps, "items"> {
  readonly item: DifferenceMessage;
  readonly withParts: boolean;
}

function Line({ item, withParts, participants, stories }: LineProps) {
  const { t } = useTranslation("uiCompare");
  const { side, route, title } = useDifferenceSentence(participants, stories)(item);
  return (
    <li>
      <strong>
        {item.side === "both" ? "" : `${sideMarks[item.side]} `}
        {side}:
      </strong>{" "}
      {title} <span className="text-muted">({route})</span> <Steps {...item} stories={stories} />
      {withParts && (
        <p className="text-note text-muted">
          ≠ {t("lock.differIn")}{" "}
          {item.parts.map((part) => (
            <code key={part} className="mr-2 inline-block [overflow-wrap:anywhere]">
              {part}
            </code>
          ))}
        </p>
      )}
    </li>
  );
}

interface StepsProps {
  readonly left?: number | undefined;
  readonly right?: number | undefined;
  readonly stories: DrawnPair["stories"];
}

/** The step in each run that has it. */
function Steps({ left, right, stories: [one, other] }: StepsProps) {
  const { t } = useTranslation("uiCompare");
  const places = [
    [one, left],
    [other, right],
  ] as const;
  return places.map(
    ([story, n]) =>
      n !== undefined && (
        <a key={story.scenario} href={writeRunLink(story, n)} className={`mr-2 text-note ${linkStyle}`}>
          {t("lock.stepOf", { option: shortName(story.scenario), n })}
        </a>
      ),
  );
}
