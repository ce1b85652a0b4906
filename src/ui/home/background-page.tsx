import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { RichText } from "../components/rich-text.tsx";
import { TextField } from "../components/select.tsx";
import { useRunStore } from "../state/run-context.tsx";
import { LifetimesTable } from "./lifetimes-table.tsx";
import { type Entry, useEntries } from "./use-entries.ts";

/** Terms, open questions and limits, read from the texts. */
export function BackgroundPage() {
  const { t } = useTranslation("uiHome");
  const store = useRunStore();
  useEffect(() => void store.loadCatalogue(), [store]);
  const [wanted, setWanted] = useState("");
  const glossary = useEntries("glossary");
  const questions = useEntries("openQuestions");
  const limits = useEntries("limits");
  const found = glossary.filter((entry) =>
    `${entry.title} ${entry.lines.map(({ text }) => text).join(" ")}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  return (
    <div className="mx-auto w-full max-w-4xl px-5 pt-8 pb-12">
      <h1 className="text-display font-bold tracking-tight">{t("background.title")}</h1>
      <p className="mt-3 text-lead text-muted">{t("background.lead")}</p>
      {questions.length > 0 && <Section title={t("background.openQuestions")} entries={questions} />}
      {limits.length > 0 && <Section title={t("background.limits")} entries={limits} />}
      <LifetimesTable />
      {glossary.length > 0 && (
        <Section title={t("background.glossary")} entries={found} empty={t("background.none")}>
          <TextField
            type="search"
            label={t("background.search")}
            value={wanted}
            onChange={setWanted}
            className="mb-5 max-w-md"
          />
        </Section>
      )}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly empty?: string;
  readonly children?: React.ReactNode;
}

/** What one line of an entry is, where its place does not tell. */
function useLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation("uiHome");
  return {
    saysA: t("background.saysA"),
    saysB: t("background.saysB"),
    ourChoice: t("background.ourChoice"),
    change: t("background.change"),
  };
}

function Section({ title, entries, empty, children }: SectionProps) {
  const labels = useLabels();
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-title font-bold">{title}</h2>
      {children}
      {entries.length === 0 && <p className="text-muted">{empty}</p>}
      <dl className="grid gap-4">
        {entries.map((entry) => (
          <div key={entry.id} className="rounded-card bg-surface p-5 shadow-raised">
            <dt className="font-semibold">{entry.title}</dt>
            {entry.lines.map(({ name, text }) => (
              <dd key={name} className="mt-2 [overflow-wrap:anywhere]">
                {labels[name] !== undefined && <span className="block text-note text-muted">{labels[name]}</span>}
                <RichText text={text} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
