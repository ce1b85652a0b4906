import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { Recording } from "../../simulation/recording.ts";
import { Dialog } from "../components/dialog.tsx";
import { TextField } from "../components/select.tsx";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { useWords } from "../state/words.ts";
import { FoundItem } from "./found-item.tsx";
import { type Findable, findablesOf, search } from "./search-run.ts";

interface SearchDialogProps {
  readonly onClose: () => void;
}

/** Results on screen; more words narrow them down. */
const shownResults = 50;

/** Searches everything in the run; a result leads to its step. Arrow keys walk the results, Enter in the field takes the first. */
export function SearchDialog({ onClose }: SearchDialogProps) {
  const { t } = useTranslation(["uiShare", "uiShell"]);
  const recording = useRun((state) => state.recording);
  const store = useRunStore();
  const [query, setQuery] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const results = useResults(recording, useDeferredValue(query));
  const choose = ({ n }: Findable): void => {
    store.go(Math.max(n, 1));
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const [first] = results;
    if (event.key === "Enter" && event.target instanceof HTMLInputElement && first !== undefined) choose(first);
    if (step !== 0 && moveFocus(list.current, step)) event.preventDefault();
  };
  return (
    <Dialog open onOpenChange={onClose} title={t("search.title")} closeLabel={t("uiShell:close")} startsAt="input">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the field and of the results together */}
      <div className="flex min-h-[min(24rem,50dvh)] flex-col gap-3" onKeyDown={onKeyDown}>
        <TextField label={t("search.field")} type="search" value={query} onChange={setQuery} />
        <p role="status" className="text-note text-muted">
          {query.trim() === "" ? t("search.empty") : <Count total={results.length} />}
        </p>
        <ul ref={list}>
          {results.slice(0, shownResults).map((found, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: results have no identity beyond their place
            <FoundItem key={at} found={found} query={query} onChoose={() => choose(found)} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function Count({ total }: { readonly total: number }) {
  const { t } = useTranslation("uiShare");
  if (total === 0) return t("search.none");
  return total > shownResults
    ? t("search.first", { shown: shownResults, count: total })
    : t("search.count", { count: total });
}

function useResults(recording: Recording | null, query: string): readonly Findable[] {
  const { t, i18n } = useTranslation("uiShare");
  const words = useWords();
  const findables = useMemo(
    () =>
      recording === null
        ? []
        : findablesOf(recording, {
            message: words.message,
            check: words.check,
            token: (kind) => lookup(i18n, "tokenKinds", `${kind}.name`) ?? kind,
            found: (expected, actual) => t("search.expected", { expected, actual }),
          }),
    [recording, words, i18n, t],
  );
  return useMemo(() => search(findables, query), [findables, query]);
}

/** From the field to the first result, and from result to result. */
function moveFocus(list: HTMLElement | null, step: number): boolean {
  const buttons: Element[] = [...(list?.querySelectorAll("button") ?? [])];
  const at = document.activeElement === null ? -1 : buttons.indexOf(document.activeElement);
  const next = buttons[at + step];
  if (!(next instanceof HTMLElement)) return false;
  next.focus();
  return true;
}
