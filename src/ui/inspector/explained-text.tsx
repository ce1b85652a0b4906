import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { Tooltip } from "../components/tooltip.tsx";
import { splitterOf } from "./glossary-terms.ts";
import type { TextPart } from "./terms-in-text.ts";

interface ExplainedTextProps {
  /** Text in which `backticks` mark what stands on the wire. */
  readonly text: string;
  /** A term that the text is the explanation of; it does not link to itself. */
  readonly of?: string;
}

/** A text whose terms lead to the glossary, each at its first occurrence. The links are found here, never written in a text. */
export function ExplainedText({ text, of }: ExplainedTextProps) {
  const { i18n } = useTranslation();
  const split = splitterOf(i18n);
  const linked = new Set(of === undefined ? [] : [of]);
  const first = ({ term }: TextPart): string | undefined => {
    if (term === undefined || linked.has(term)) return undefined;
    linked.add(term);
    return term;
  };
  return text.split("`").map((stretch, index) => {
    const parts = split(stretch);
    // On the wire only a whole value is a term, such as `launch_code`.
    const isCode = index % 2 === 1;
    const linkable = isCode && parts.length > 1 ? [{ text: stretch }] : parts;
    const shown = linkable.map((part, at) => (
      // Parts follow each other in the text, so the position is their identity.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Fragment key={at}>{toTerm(part.text, first(part))}</Fragment>
    ));
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return <Fragment key={index}>{isCode ? <code className="font-mono text-[0.95em]">{shown}</code> : shown}</Fragment>;
  });
}

function toTerm(text: string, term: string | undefined): ReactNode {
  return term === undefined ? text : <TermLink id={term} text={text} />;
}

function TermLink({ id, text }: { readonly id: string; readonly text: string }) {
  const { i18n } = useTranslation();
  return (
    <Tooltip text={lookup(i18n, "glossary", `${id}.explanation`)?.replaceAll("`", "") ?? ""}>
      <a href={`#/background/term/${id}`} className="term-link">
        {text}
      </a>
    </Tooltip>
  );
}
