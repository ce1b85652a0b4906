import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { Badge } from "../components/badge.tsx";
import { classNames } from "../components/class-names.ts";
import { Nothing, PartyBadge, Section, StepButton } from "./bits.tsx";
import type { KnownToken } from "./recording-index.ts";
import type { StepView } from "./step-view.ts";
import { whoKnowsWhat } from "./who-knows-what.ts";

/** Which participant has seen which secret up to the cursor, since which step and what that allows; an attacker first. */
export function KnowledgeTab({ view }: { readonly view: StepView }) {
  const { t } = useTranslation("uiInspector");
  const known = whoKnowsWhat(view.recording, view.index, view.cursor);
  const ignorant = known.filter(({ tokens }) => tokens.length === 0);
  return (
    <>
      <p className="text-note text-muted">{t("knowledge.intro")}</p>
      {known
        .filter(({ tokens }) => tokens.length > 0)
        .map(({ id, isAttacker, tokens }) => (
          <div
            key={id}
            data-knows={id}
            className={classNames(isAttacker && "rounded-card border-2 border-attacker bg-attacker-soft p-3")}
          >
            <Section
              title={<PartyBadge view={view} id={id} />}
              tools={<span className="text-note">{t("knowledge.count", { count: tokens.length })}</span>}
            >
              <ul>
                {tokens.map((each) => (
                  <Known key={each.token.id} view={view} known={each} />
                ))}
              </ul>
            </Section>
          </div>
        ))}
      {ignorant.length > 0 && (
        <Nothing>{t("knowledge.none", { names: ignorant.map(({ id }) => view.nameOf(id)).join(", ") })}</Nothing>
      )}
    </>
  );
}

function Known({ view, known: { token, since } }: { readonly view: StepView; readonly known: KnownToken }) {
  const { t, i18n } = useTranslation("uiInspector");
  const allows = lookup(i18n, "tokenKinds", `${token.kind}.allows`);
  return (
    <li className="flex items-start gap-2 border-t border-line py-1 first:border-t-0">
      <span className="min-w-0 grow py-1 text-note">
        <strong className="font-semibold">{lookup(i18n, "tokenKinds", `${token.kind}.name`) ?? token.kind}</strong>{" "}
        <code className="font-mono">{token.id}</code>
        {allows !== undefined && <span className="block">{t("knowledge.allows", { what: allows })}</span>}
      </span>
      {since === view.cursor && (
        <Badge tone="accent" mark="+">
          {t("knowledge.new")}
        </Badge>
      )}
      <StepButton view={view} n={since} />
    </li>
  );
}
