import { useTranslation } from "react-i18next";
import type { ComparedRun } from "../../library.ts";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";
import { useWords } from "../state/words.ts";
import { linkStyle } from "./link-style.ts";
import { Absent, routeOf } from "./lock-step-row.tsx";
import type { Stop } from "./lock-step-stops.ts";

interface StopHeadingProps {
  readonly stop: Stop | undefined;
  readonly at: number;
  readonly total: number;
  readonly isBegun: boolean;
}

/** Where the cursor is, and in which parts the messages there differ. Always as high, so that a step moves nothing below. */
export function StopHeading({ stop, at, total, isBegun }: StopHeadingProps) {
  const { t } = useTranslation("uiCompare");
  const parts = stop?.kind === "row" ? stop.of.parts : [];
  return (
    <div className="h-[6.5rem] overflow-auto text-note">
      {isBegun ? (
        <>
          <p>{t("lock.place", { at: at + 1, total })}</p>
          {stop?.kind === "fold" && <p className="text-muted">{t("lock.enter")}</p>}
          {parts.length > 0 && (
            <p>
              ≠ {t("lock.differIn")}{" "}
              {parts.map((part) => (
                <code key={part} className="mr-2 inline-block">
                  {part}
                </code>
              ))}
            </p>
          )}
        </>
      ) : (
        <p className="text-muted">{t("lock.keys")}</p>
      )}
    </div>
  );
}

interface CurrentCellProps {
  readonly stop: Stop | undefined;
  readonly story: PartialStory;
  readonly run: ComparedRun | undefined;
  readonly column: number;
}

/** The message of one run in the row under the cursor, as a link to that step. */
export function CurrentCell({ stop, story, run, column }: CurrentCellProps) {
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  if (stop === undefined) return null;
  const [first] = stop.kind === "fold" ? stop.of : [stop.of];
  const n = first?.cells[column] ?? null;
  const message = run?.messages[(n ?? 0) - 1];
  return (
    <div className="h-[6.5rem] overflow-auto text-note">
      {n === null || message === undefined ? (
        <Absent />
      ) : (
        <>
          <a href={writeRunLink(story, n)} className={`font-semibold ${linkStyle}`}>
            {stop.kind === "fold" ? t("lock.from", { n }) : t("step", { n })}
          </a>
          <span className="block">{words.message(message)}</span>
          <span className="block text-muted">{routeOf(run, n, words)}</span>
          <code className="block text-muted [overflow-wrap:anywhere]">{message.label}</code>
        </>
      )}
    </div>
  );
}
