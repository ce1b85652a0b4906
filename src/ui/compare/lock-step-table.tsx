import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { useTranslation } from "react-i18next";
import type { Comparison } from "../../library.ts";
import { shortName } from "../matrix/options-of.ts";
import { writeRunLink } from "../state/run-link.ts";
import { useWords } from "../state/words.ts";
import type { Column } from "./column.ts";
import { settleNow } from "./compare-address.ts";
import { CurrentCell, StopHeading } from "./lock-step-current.tsx";
import { FoldRow, StepRow } from "./lock-step-row.tsx";
import { stopAt, stopsOf } from "./lock-step-stops.ts";
import { useRow } from "./use-row.ts";

export interface LockStepTableProps {
  readonly columns: readonly Column[];
  readonly compared: Comparison;
  /** The row under the cursor, from 1; 0 while nobody has been there. */
  readonly row: number;
  readonly onRow: (row: number) => void;
  /** The folded rows that are open, each by its first row. */
  readonly open: readonly number[];
  readonly onOpen: (open: readonly number[]) => void;
}

/** By how many stops a key moves; a clicker sends the page keys. */
const moves: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  PageDown: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The rows with their cursor. The head stays in view and shows what each run does in the row under the cursor. */
export function LockStepTable({ columns, compared, open, onOpen, onRow, row: wanted }: LockStepTableProps) {
  const { t } = useTranslation("uiCompare");
  const words = useWords();
  const scroller = useRef<HTMLElement>(null);
  const stops = useMemo(() => stopsOf(compared.rows, open), [compared, open]);
  // The heading of an open fold is no stop: its rows are.
  const reachable = stops.filter((stop) => stop.kind === "row" || !stop.isOpen);
  const [row, setRow] = useRow(wanted, onRow);
  const at = stopAt(reachable, row);
  const current = reachable[at];
  useFollowing(scroller, current?.row, row > 0);

  const toggle = useCallback(
    (first: number): void => {
      setRow(first);
      onOpen(open.includes(first) ? open.filter((each) => each !== first) : [...open, first]);
    },
    [open, onOpen, setRow],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey, shiftKey, target, currentTarget } = event;
    if (ctrlKey || altKey || metaKey || shiftKey) return;
    const move = moves[key];
    if (move === undefined) {
      if (key === "Enter" && target === currentTarget && current?.kind === "fold") toggle(current.row);
      return;
    }
    event.preventDefault();
    // The first key shows where the cursor is, which is at the first row.
    const next = row === 0 && move === 1 ? 0 : Math.min(Math.max(at + move, 0), reachable.length - 1);
    setRow(reachable[next]?.row ?? 1);
    scroller.current?.focus({ preventScroll: true });
  };

  return (
    <section
      ref={scroller}
      aria-label={t("lock.table")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and has a cursor must be reachable by keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClickCapture={settleNow}
      className="quiet-scroll mt-3 max-h-[88dvh] overflow-auto rounded-card bg-surface shadow-raised"
    >
      <table
        className="w-full table-fixed border-separate border-spacing-0 text-left"
        style={{ minWidth: `${10 + 8 * columns.length}rem` }}
      >
        <caption className="sr-only">{t("lock.table")}</caption>
        <thead className="sticky top-0 z-10 bg-surface">
          <tr>
            <th scope="col" className="w-40 px-3 pt-2 font-bold md:w-[22%]">
              {t("lock.milestone")}
            </th>
            {columns.map(({ scenario, once }) => (
              <th key={scenario} scope="col" className="px-2 pt-2">
                <a
                  href={writeRunLink(once, 1)}
                  title={words.scenario(scenario)}
                  className="text-lead font-bold text-accent underline underline-offset-4"
                >
                  {shortName(scenario)}
                </a>
              </th>
            ))}
          </tr>
          <tr aria-live="polite" aria-atomic="true" className="align-top">
            <th scope="row" className="border-b-2 border-edge px-3 pb-2 font-normal">
              <StopHeading stop={current} at={at} total={reachable.length} isBegun={row > 0} />
            </th>
            {columns.map(({ scenario, once }, column) => (
              <td key={scenario} className="border-b-2 border-edge px-2 pb-2">
                <CurrentCell stop={current} story={once} run={compared.runs[column]} column={column} />
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {stops.map((stop, index) => {
            const phase = phaseOf(stop);
            const before = stops[index - 1];
            const isCurrent = stop === current && row > 0;
            const shared = { columns, compared, isCurrent, onSelect: setRow };
            return (
              <PhaseAnd
                key={`${stop.kind} ${stop.row}`}
                phase={before === undefined || phaseOf(before) !== phase ? words.phase(phase) : undefined}
                span={columns.length + 1}
              >
                {stop.kind === "fold" ? (
                  <FoldRow stop={stop} onToggle={toggle} {...shared} />
                ) : (
                  <StepRow stop={stop} {...shared} />
                )}
              </PhaseAnd>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function phaseOf(stop: ReturnType<typeof stopsOf>[number]): string {
  return (stop.kind === "row" ? stop.of : stop.of[0])?.phase ?? "";
}

interface PhaseAndProps {
  readonly phase: string | undefined;
  readonly span: number;
  readonly children: ReactNode;
}

/** A row, under the heading of its phase where that begins. */
function PhaseAnd({ phase, span, children }: PhaseAndProps) {
  return (
    <>
      {phase !== undefined && (
        <tr>
          <th scope="colgroup" colSpan={span} className="bg-sunken px-3 py-1 font-bold">
            {phase}
          </th>
        </tr>
      )}
      {children}
    </>
  );
}

/** Keeps the row of the cursor in view below the head. A link that names a row takes the focus, so that a clicker works at once. */
function useFollowing(scroller: RefObject<HTMLElement | null>, row: number | undefined, isBegun: boolean): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null || !isBegun || row === undefined) return;
    const head = current.querySelector("thead")?.offsetHeight ?? 0;
    const line = current.querySelector<HTMLElement>("tr[aria-current]");
    if (line !== null) {
      const above = line.offsetTop - head - line.offsetHeight;
      const below = line.offsetTop + 2 * line.offsetHeight - current.clientHeight;
      current.scrollTop = Math.min(Math.max(current.scrollTop, below), Math.max(above, 0));
    }
    if (isFirst.current) {
      current.focus({ preventScroll: true });
      current.scrollIntoView({ block: "center" });
    }
    isFirst.current = false;
  }, [scroller, row, isBegun]);
}
