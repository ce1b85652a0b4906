import type { i18n } from "i18next";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { sources } from "../../i18n/sources.ts";
import { RichText } from "../components/rich-text.tsx";
import { Section } from "./bits.tsx";
import { type Term, termFinder } from "./terms-in-text.ts";

/** The words of MedMij and KoppelMij that an explanation uses, explained below it. */
export function Terms({ text }: { readonly text: string }) {
  const { t, i18n } = useTranslation("uiInspector");
  const find = finderOf(i18n);
  const found = find(text);
  if (found.length === 0) return null;
  return (
    <Section title={t("terms")}>
      <dl className="flex flex-col gap-2 text-note">
        {found.map((id) => (
          <div key={id}>
            <dt className="font-semibold">{lookup(i18n, "glossary", `${id}.term`)}</dt>
            <dd className="text-muted">
              <RichText text={lookup(i18n, "glossary", `${id}.explanation`) ?? ""} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Read once for each language. */
const finders = new Map<string, ReturnType<typeof termFinder>>();

/** The glossary of a language never changes, so it is taken apart once. */
function finderOf(instance: i18n): ReturnType<typeof termFinder> {
  const finder = finders.get(instance.language) ?? termFinder(readGlossary(instance));
  finders.set(instance.language, finder);
  return finder;
}

function readGlossary(instance: i18n): readonly Term[] {
  return Object.keys(sources.glossary).flatMap((id) => {
    const term = lookup(instance, "glossary", `${id}.term`);
    return term === undefined ? [] : [{ id, term }];
  });
}
