import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { Badge } from "../components/badge.tsx";
import { Nothing, PartyBadge, Section, StepButton } from "./bits.tsx";
import type { StepView } from "./step-view.ts";

/** Which participant has seen which secret up to the cursor, and since which step. */
export function KnowledgeTab({ view }: { readonly view: StepView }) {
  const { t, i18n } = useTranslation("uiInspector");
  const known = view.recording.participants.map(({ id }) => ({
    id,
    tokens: (view.index.knowledgeOf.get(id) ?? []).filter(({ since }) => since <= view.cursor),
  }));
  const ignorant = known.filter(({ tokens }) => tokens.length === 0);
  return (
    <>
      <p className="text-note text-muted">{t("knowledge.intro")}</p>
      {known
        .filter(({ tokens }) => tokens.length > 0)
        .map(({ id, tokens }) => (
          <Section
            key={id}
            title={<PartyBadge view={view} id={id} />}
            tools={<span className="text-note text-muted">{t("knowledge.count", { count: tokens.length })}</span>}
          >
            <ul>
              {tokens.map(({ token, since }) => (
                <li key={token.id} className="flex items-center gap-2 border-t border-line py-1 first:border-t-0">
                  <span className="min-w-0 grow text-note">
                    {lookup(i18n, "tokenKinds", `${token.kind}.name`) ?? token.kind}{" "}
                    <code className="font-mono text-muted">{token.id}</code>
                  </span>
                  {since === view.cursor && (
                    <Badge tone="accent" mark="+">
                      {t("knowledge.new")}
                    </Badge>
                  )}
                  <StepButton view={view} n={since} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      {ignorant.length > 0 && (
        <Nothing>{t("knowledge.none", { names: ignorant.map(({ id }) => view.nameOf(id)).join(", ") })}</Nothing>
      )}
    </>
  );
}
