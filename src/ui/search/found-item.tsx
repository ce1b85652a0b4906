import { useTranslation } from "react-i18next";
import { Badge } from "../components/badge.tsx";
import { excerpt, type Findable } from "./search-run.ts";

interface FoundItemProps {
  readonly found: Findable;
  readonly query: string;
  readonly onChoose: () => void;
}

/** One result: its step, what it is, and the place of the words in it. */
export function FoundItem({ found, query, onChoose }: FoundItemProps) {
  const { t } = useTranslation("uiShare");
  return (
    <li>
      <button
        type="button"
        onClick={onChoose}
        className="grid w-full grid-cols-[2.5rem_1fr_auto] items-start gap-x-2 rounded-control px-2 py-2 text-left -outline-offset-3 hover:bg-sunken"
      >
        <span className="pt-px text-right tabular-nums">{found.n}</span>
        <span className="min-w-0">
          <span className="block font-semibold [overflow-wrap:anywhere]">
            <Marked text={found.title} query={query} />
          </span>
          <span className="line-clamp-2 block font-mono text-note text-muted [overflow-wrap:anywhere]">
            <Marked text={found.text} query={query} />
          </span>
        </span>
        <Badge>{t(`search.kinds.${found.kind}`)}</Badge>
      </button>
    </li>
  );
}

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return excerpt(text, query).map((part, at) =>
    part.hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name than their place
      <mark key={at} className="bg-warn-soft font-semibold text-ink underline">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
