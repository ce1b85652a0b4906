import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { Section } from "./bits.tsx";
import { ExplainedText } from "./explained-text.tsx";
import { splitterOf } from "./glossary-terms.ts";
import { termsIn } from "./terms-in-text.ts";

/** The words of MedMij and KoppelMij that an explanation uses, explained below it. */
export function Terms({ text }: { readonly text: string }) {
  const { t, i18n } = useTranslation("uiInspector");
  const found = termsIn(splitterOf(i18n)(text));
  if (found.length === 0) return null;
  return (
    <Section title={t("terms")}>
      <dl className="flex flex-col gap-2 text-note">
        {found.map((id) => (
          <div key={id}>
            <dt className="font-semibold">{lookup(i18n, "glossary", `${id}.term`)}</dt>
            <dd className="text-muted">
              <ExplainedText of={id} text={lookup(i18n, "glossary", `${id}.explanation`) ?? ""} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
