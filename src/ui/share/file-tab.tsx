import { type ChangeEvent, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";
import { useRunStore } from "../state/run-context.tsx";
import type { RunStore } from "../state/run-store.ts";
import { useWords } from "../state/words.ts";
import { largestFile, type ReadFile, readFile } from "./read-file.ts";

/** How opening a file went. */
type Opened =
  | { readonly how: "large" }
  | { readonly how: "unreadable"; readonly read: Extract<ReadFile, { ok: false }> }
  | { readonly how: "unknown"; readonly word: string; readonly valid: readonly string[] }
  | { readonly how: "opened"; readonly name: string; readonly claimed?: string; readonly made: string };

/** Opens a story or a recording. A file is judged as a link is, and nothing of it is shown but as text. */
export function FileTab() {
  const { t } = useTranslation("uiShare");
  const input = useRef<HTMLInputElement>(null);
  const store = useRunStore();
  const words = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const onChange = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    if (file !== undefined) setOpened(await open(file, store, words.scenario));
  };
  return (
    <>
      <p>{t("file.lead")}</p>
      <div>
        {/* The browser's own button speaks the browser's language, so ours presses it. */}
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => void onChange(event)}
        />
        <Button kind="primary" onClick={() => input.current?.click()}>
          {t("file.choose")}
        </Button>
      </div>
      <div role="status">{opened !== null && <Outcome opened={opened} />}</div>
    </>
  );
}

function Outcome({ opened }: { readonly opened: Opened }) {
  const { t } = useTranslation("uiShare");
  if (opened.how === "large") return <Wrong>{t("file.large")}</Wrong>;
  if (opened.how === "unreadable")
    return (
      <Wrong>{t(opened.read.why === "not-json" ? "file.notJson" : "file.notStory", { word: opened.read.word })}</Wrong>
    );
  if (opened.how === "unknown")
    return (
      <Wrong>
        {t("file.unknown", { word: opened.word })}{" "}
        {opened.valid.length > 0 && t("file.valid", { words: opened.valid.join(", ") })}
      </Wrong>
    );
  const { name, claimed, made } = opened;
  return (
    <div className="rounded-card bg-pass-soft p-4 text-pass">
      <p className="font-semibold">✓ {t("file.opened", { name })}</p>
      {claimed === made && <p>{t("file.same")}</p>}
      {claimed !== undefined && claimed !== made && (
        <p className="[overflow-wrap:anywhere]">{t("file.different", { fingerprint: claimed })}</p>
      )}
    </div>
  );
}

function Wrong({ children }: { readonly children: ReactNode }) {
  return <p className="rounded-card bg-fail-soft p-4 text-fail [overflow-wrap:anywhere]">✗ {children}</p>;
}

async function open(file: File, store: RunStore, nameOf: (scenario: string) => string): Promise<Opened> {
  if (file.size > largestFile) return { how: "large" };
  const read = readFile(await file.text());
  if (!read.ok) return { how: "unreadable", read };
  const problem = await store.openFile(read.story);
  if (problem !== null) return { how: "unknown", word: problem.word, valid: problem.valid ?? [] };
  const made = store.getState().recording?.fingerprint ?? "";
  const name = nameOf(read.story.scenario);
  return { how: "opened", name, made, ...(read.fingerprint !== undefined && { claimed: read.fingerprint }) };
}
