import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AlignedMessage, AlignedPhase } from "../../library.ts";
import { Badge } from "../components/badge.tsx";
import { Select } from "../components/select.tsx";
import { shortName } from "../matrix/options-of.ts";
import { useRunStore } from "../state/run-context.tsx";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";
import { useWords } from "../state/words.ts";
import type { Column } from "./column.ts";
import { type Folded, folded } from "./folded.ts";

interface LockStepProps {
  readonly columns: readonly Column[];
  /** Whether the figures are there; the runs beside each other come after them. */
  readonly isReady: boolean;
}

/** Two of the runs beside each other by phase: differences shown, the rest folded. */
export function LockStep({ columns, isReady }: LockStepProps) {
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  const id = useId();
  const [chosen, setChosen] = useState<readonly [string, string]>(["", ""]);
  const left = columns.find(({ scenario }) => scenario === chosen[0]) ?? columns[0];
  const right = columns.find(({ scenario }) => scenario === chosen[1]) ?? columns.at(-1);
  const phases = useAligned(left?.once, right?.once, isReady);
  if (left === undefined || right === undefined) return null;
  const options = columns.map(({ scenario }) => ({ value: scenario, label: words.scenario(scenario) }));
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-title font-bold">
        {t("lock.title")}
      </h2>
      <p className="mt-1 max-w-4xl text-muted">{t("lock.lead")}</p>
      <div className="mt-3 grid max-w-4xl gap-4 sm:grid-cols-2">
        <Select
          label={t("lock.left")}
          value={left.scenario}
          options={options}
          onChange={(scenario) => setChosen([scenario, right.scenario])}
        />
        <Select
          label={t("lock.right")}
          value={right.scenario}
          options={options}
          onChange={(scenario) => setChosen([left.scenario, scenario])}
        />
      </div>
      {phases === undefined ? (
        <p className="mt-3 text-muted">{t("waiting")}</p>
      ) : (
        <ol className="mt-3 grid max-w-6xl gap-3">
          {phases.map(({ phase, messages }) => (
            <li
              key={`${phase} ${messages[0]?.left} ${messages[0]?.right}`}
              className="rounded-card bg-surface p-3 shadow-raised"
            >
              <h3 className="font-semibold">{words.phase(phase)}</h3>
              <ul>
                {folded(messages).map((row) => (
                  <Row key={keyOf(row)} row={row} left={left.once} right={right.once} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function keyOf(row: Folded): string {
  const first = row.kind === "alone" ? row.message : row.messages[0];
  return `${first?.left} ${first?.right}`;
}

interface RowProps {
  readonly row: Folded;
  readonly left: PartialStory;
  readonly right: PartialStory;
}

/** What only one run has with the option's name; what both have on demand. */
function Row({ row, left, right }: RowProps) {
  const { t } = useTranslation("uiCompare");
  if (row.kind === "both") {
    return (
      <li>
        <details>
          <summary className="min-h-6 cursor-pointer text-muted">
            {t("lock.same", { number: row.messages.length })}
          </summary>
          <ul className="pl-6">
            {row.messages.map((message) => (
              <li key={message.left}>
                <MessageLinks message={message} left={left} right={right} />
              </li>
            ))}
          </ul>
        </details>
      </li>
    );
  }
  const isLeft = row.message.left !== undefined;
  return (
    <li
      className={isLeft ? "border-l-4 border-accent py-0.5 pl-3" : "border-r-4 border-edge py-0.5 pr-3 sm:text-right"}
    >
      <Badge tone={isLeft ? "accent" : "neutral"} mark={isLeft ? "◀" : "▶"}>
        {t("lock.only", { option: shortName((isLeft ? left : right).scenario) })}
      </Badge>{" "}
      <MessageLinks message={row.message} left={left} right={right} />
    </li>
  );
}

/** What happens, and the step in each run that has it. */
function MessageLinks({ message, left, right }: Omit<RowProps, "row"> & { readonly message: AlignedMessage }) {
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  const places = [
    [left, message.left],
    [right, message.right],
  ] as const;
  return (
    <>
      {words.messageType(message.type)}{" "}
      {places.map(
        ([story, n]) =>
          n !== undefined && (
            <a
              key={`${story.scenario} ${n}`}
              href={writeRunLink(story, n)}
              className="mr-2 inline-block min-h-6 text-note leading-6 text-accent underline underline-offset-2"
            >
              {shortName(story.scenario)}: {t("step", { n })}
            </a>
          ),
      )}
    </>
  );
}

/** The two runs in lock-step, or undefined until they are. */
function useAligned(
  left: PartialStory | undefined,
  right: PartialStory | undefined,
  isReady: boolean,
): readonly AlignedPhase[] | undefined {
  const store = useRunStore();
  const [phases, setPhases] = useState<readonly AlignedPhase[] | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    setPhases(undefined);
    if (left !== undefined && right !== undefined && isReady) {
      void store.align(left, right).then((aligned) => {
        if (isWanted) setPhases(aligned);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [store, left, right, isReady]);
  return phases;
}
