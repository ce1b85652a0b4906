import { useTranslation } from "react-i18next";
import type { Source, Sourced } from "../../i18n/sources/documents.ts";
import { sources as catalogue } from "../../i18n/sources.ts";
import type { RecordedMessage } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { Section } from "./bits.tsx";

/** Where the explanation of a step comes from. What no document says is marked as the simulator's choice. */
export function Sources({ message }: { readonly message: RecordedMessage }) {
  const { t } = useTranslation("common");
  const sourced = sourcedOf(message);
  if (sourced === undefined) return null;
  return (
    <Section title={t("sources")}>
      {sourced.own === true && (
        <p>
          <Badge tone="warn" mark="✎">
            {t("simulatorsChoice")}
          </Badge>
        </p>
      )}
      <SourceList sources={sourced.sources} />
    </Section>
  );
}

/** Documents with their own words, section and date; those with a lasting address are links. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation("common");
  return (
    <ul className="flex flex-col gap-1 text-note">
      {sources.map((source) => {
        const { title, section, url, quote } = source;
        const date = source.date ?? (isVersioned(source) ? undefined : t("undated"));
        return (
          <li key={`${title} ${section} ${quote}`}>
            {quote !== undefined && (
              <q lang="nl" className="block text-ink italic">
                {quote}
              </q>
            )}
            {url === undefined ? (
              title
            ) : (
              <a href={url} target="_blank" rel="noreferrer" className="text-accent underline underline-offset-2">
                {title}
              </a>
            )}
            {section !== undefined && <span>, {section}</span>}
            {date !== undefined && <span className="text-muted"> ({date})</span>}
          </li>
        );
      })}
    </ul>
  );
}

/**
 * Whether title or address tell which version was read; RFCs and versions never change. Of words that are quoted the reader
 * also wants to know when they were written, which the number of a version does not say.
 */
function isVersioned({ title, url, quote }: Source): boolean {
  if (url !== undefined || /\bRFC ?\d|\bFHIR R4\b/.test(title)) return true;
  return quote === undefined && /\d\.\d|Level \d/.test(title);
}

/** Of a page that is shown the source is that of the page. */
function sourcedOf(message: RecordedMessage): Sourced | undefined {
  const { messages, pages } = catalogue;
  if (message.type === "show-page" && message.page !== undefined) return entryOf(pages, message.page);
  return entryOf(messages, message.type);
}

function entryOf(entries: Readonly<Record<string, Sourced>>, id: string): Sourced | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
