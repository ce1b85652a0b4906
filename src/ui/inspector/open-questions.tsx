import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { Source } from "../../i18n/sources/documents.ts";
import { sources } from "../../i18n/sources.ts";
import type { MessageType } from "../../protocol/message-types.ts";
import { Section } from "./bits.tsx";
import { Disclosure } from "./disclosure.tsx";
import { ExplainedText } from "./explained-text.tsx";
import { openQuestionLinks } from "./open-question-links.ts";
import { SourceList } from "./sources.tsx";

/** What the documents leave open about this step: both answers, who gives them, and what the simulator does. */
export function OpenQuestions({ type }: { readonly type: string }) {
  const { t } = useTranslation("uiInspector");
  const ids = openQuestionLinks[type as MessageType] ?? [];
  if (ids.length === 0) return null;
  return (
    <Section title={t("questions.title", { count: ids.length })}>
      {ids.map((id) => (
        <OpenQuestion key={id} id={id} />
      ))}
    </Section>
  );
}

function OpenQuestion({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation("uiInspector");
  const text = (part: string) => lookup(i18n, "openQuestions", `${id}.${part}`);
  const said: Readonly<Record<string, { readonly saysA: readonly Source[]; readonly saysB: readonly Source[] }>> =
    sources.openQuestions;
  return (
    <Disclosure summary={<span className="min-w-0 grow basis-0 font-semibold">{text("title") ?? id}</span>}>
      <p>
        <ExplainedText text={text("question") ?? ""} />
      </p>
      <Answer text={text("saysA") ?? ""} sources={said[id]?.saysA ?? []} />
      <Answer text={text("saysB") ?? ""} sources={said[id]?.saysB ?? []} />
      <p className="rounded-control bg-warn-soft px-3 py-2">
        <span className="font-semibold text-warn">{t("questions.ours")}</span>{" "}
        <ExplainedText text={text("ourChoice") ?? ""} />
      </p>
    </Disclosure>
  );
}

function Answer({
  text,
  sources: documents,
}: {
  readonly text: string | undefined;
  readonly sources: readonly Source[];
}) {
  if (text === undefined) return null;
  return (
    <div className="border-l-2 border-line pl-3">
      <p>
        <ExplainedText text={text} />
      </p>
      <div className="text-muted">
        <SourceList sources={documents} />
      </div>
    </div>
  );
}
