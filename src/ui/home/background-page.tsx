import { type ReactNode, useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../components/select.tsx";
import { ExplainedText } from "../inspector/explained-text.tsx";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { elementOf, linkToPlace, useWantedPlace } from "./background-place.ts";
import { EntryCard, EntryPart } from "./entry-card.tsx";
import { LifetimesTable } from "./lifetimes-table.tsx";
import { QuestionCard } from "./question-card.tsx";
import { type Entry, lineOf, useEntries } from "./use-entries.ts";

const sections = ["openQuestions", "limits", "lifetimes", "glossary"] as const;

type SectionId = (typeof sections)[number];

/** Open questions, limits, lifetimes and terms, read from the texts. */
export function BackgroundPage() {
  const { t } = useTranslation("uiHome");
  const store = useRunStore();
  useEffect(() => void store.loadCatalogue(), [store]);
  const [searched, setSearched] = useState("");
  const loaded = useRun((state) => state.catalogue !== null);
  const endSearch = useCallback(() => setSearched(""), []);
  const wanted = useWantedPlace(loaded, { isOn: searched !== "", end: endSearch });
  const glossary = useEntries("glossary");
  const found = glossary.filter((entry) => textOf(entry).includes(searched.toLowerCase()));
  return (
    <div className="mx-auto w-full max-w-5xl px-5 pt-8 pb-12">
      <h1 className="text-display font-bold tracking-tight">{t("background.title")}</h1>
      <p className="mt-3 text-lead text-muted">{t("background.lead")}</p>
      <nav aria-label={t("background.contents")} className="mt-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {sections.map((section) => (
            <li key={section}>
              <a
                href={linkToPlace("section", section)}
                className="inline-block py-1 font-semibold text-accent underline"
              >
                {t(`background.${section}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="openQuestions">
        {useEntries("openQuestions").map((entry) => (
          <QuestionCard key={entry.id} entry={entry} wanted={wanted} />
        ))}
      </Section>
      <Section id="limits">
        {useEntries("limits").map((entry) => (
          <EntryCard key={entry.id} kind="limit" id={entry.id} title={entry.title} wanted={wanted}>
            <EntryPart label={t("background.change")}>
              <ExplainedText text={lineOf(entry, "change") ?? ""} />
            </EntryPart>
          </EntryCard>
        ))}
      </Section>
      <Section id="lifetimes">
        <LifetimesTable />
      </Section>
      <Section id="glossary">
        <TextField
          type="search"
          label={t("background.search")}
          value={searched}
          onChange={setSearched}
          className="mb-1 max-w-md"
        />
        {found.length === 0 && <p className="text-muted">{t("background.none")}</p>}
        {found.map((entry) => (
          <TermCard key={entry.id} entry={entry} wanted={wanted} />
        ))}
      </Section>
    </div>
  );
}

function textOf({ title, lines }: Entry): string {
  return `${title} ${lines.map(({ text }) => text).join(" ")}`.toLowerCase();
}

function Section({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  const { t } = useTranslation("uiHome");
  return (
    <section id={elementOf("section", id)} tabIndex={-1} className="mt-12 scroll-mt-24 outline-none">
      <h2 className="mb-4 text-title font-bold">{t(`background.${id}`)}</h2>
      <div className="grid gap-4">{children}</div>
    </section>
  );
}

function TermCard({ entry, wanted }: { readonly entry: Entry; readonly wanted: string | undefined }) {
  const { t } = useTranslation("uiHome");
  const also = lineOf(entry, "also");
  return (
    <EntryCard kind="term" id={entry.id} title={entry.title} wanted={wanted}>
      <EntryPart>
        <ExplainedText text={lineOf(entry, "explanation") ?? ""} of={entry.id} />
      </EntryPart>
      {also !== undefined && (
        <p className="mt-1 text-note text-muted">
          {t("background.also")}: {also}
        </p>
      )}
    </EntryCard>
  );
}
