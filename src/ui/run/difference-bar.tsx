import { RotateCcw, X } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { type Difference, differencesOf } from "../state/story-differences.ts";
import { useWords, type Words } from "../state/words.ts";

/** How this story differs from the standard one; every difference can be taken back. Absent where there is none. */
export function DifferenceBar() {
  const { t } = useTranslation("uiShell");
  const words = useWords();
  const store = useRunStore();
  const story = useRun((state) => state.recording?.story);
  const catalogue = useRun((state) => state.catalogue);
  const differences = useMemo(
    () => (story === undefined || catalogue === null ? [] : differencesOf(story, catalogue)),
    [story, catalogue],
  );
  if (story === undefined || differences.length === 0) return null;
  return (
    <section aria-label={t("difference.label")} className="flex shrink-0 items-center gap-2 px-3 pb-1 sm:px-5">
      <h2 className="shrink-0 font-bold max-sm:sr-only">{t("difference.title")}</h2>
      <ul className="quiet-scroll flex min-w-0 grow gap-2 overflow-x-auto py-1">
        {differences.map((difference) => {
          const text = textOf(difference, words, t);
          return (
            <li key={`${difference.kind} ${difference.id} ${difference.value}`} className="shrink-0">
              <button
                type="button"
                aria-label={t("difference.remove", { what: text })}
                title={t("difference.remove", { what: text })}
                onClick={() => void store.change(difference.undo)}
                className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-accent-soft pr-2 pl-3.5 text-note font-semibold text-accent hover:bg-accent-band"
              >
                {text}
                <X className="size-4" aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      <Button
        kind="quiet"
        className="shrink-0 min-h-9! px-3! py-1!"
        onClick={() => void store.start({ scenario: story.scenario })}
      >
        <RotateCcw className="size-4" aria-hidden="true" />
        <span className="max-sm:sr-only">{t("difference.reset")}</span>
      </Button>
    </section>
  );
}

function textOf(
  { kind, id, value }: Difference,
  words: Words,
  t: ReturnType<typeof useTranslation<"uiShell">>["t"],
): string {
  switch (kind) {
    case "person":
      return t("difference.person", { name: words.person(value) });
    case "setting":
      return t("difference.setting", { name: words.setting(id), value: words.settingValue(id, value) });
    case "on":
    case "off":
      return t(`difference.${kind}`, { name: words.check(id) });
    case "mode":
      return t("difference.mode", { name: words.check(id), value: words.mode(id, value) });
    case "preset":
      return words.preset(value);
    case "capability":
    case "lacking":
      return t(`difference.${kind}`, { name: words.capability(value) });
    case "attack":
      return t("difference.attack", { name: words.attack(value) });
    case "decision":
      return t("difference.decision", { name: words.decision(id), value: words.choice(id, value) });
    case "alteration":
      return t("difference.alteration", { n: id, part: value });
    case "seed":
      return t("difference.seed", { value });
    case "pause":
      return t("difference.pause");
  }
}
