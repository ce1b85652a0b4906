import type { i18n } from "i18next";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { HintedLink } from "../components/hinted-link.tsx";
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
      <Fragment key={at}>{toTerm(i18n, part.text, first(part))}</Fragment>
    ));
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return <Fragment key={index}>{isCode ? <code className="font-mono text-[0.95em]">{shown}</code> : shown}</Fragment>;
  });
}

/** The text itself, or a link to what it means. */
function toTerm(i18n: i18n, text: string, term: string | undefined): ReactNode {
  if (term === undefined) return text;
  const hint = () => lookup(i18n, "glossary", `${term}.explanation`)?.replaceAll("`", "") ?? "";
  return (
    <HintedLink href={`#/background/term/${term}`} className="term-link" hint={hint}>
      {text}
    </HintedLink>
  );
}
