import { useTranslation } from "react-i18next";
import type { Hop, Origin } from "../../library.ts";
import { Badge } from "../components/badge.tsx";
import { classNames } from "../components/class-names.ts";
import { useWords } from "../state/words.ts";
import { PartyBadge, Section, StepButton } from "./bits.tsx";
import type { StepView } from "./step-view.ts";

/** Every message that carries the value, with its channel and what the receiver checked. */
export function OriginHops({ view, origin }: { readonly view: StepView; readonly origin: Origin }) {
  const { t } = useTranslation("uiOrigin");
  return (
    <Section title={t("hops.title", { count: origin.hops.length })}>
      {origin.hops.length > 0 && <p className="text-note text-muted">{t("hops.marked")}</p>}
      <ol>
        {origin.hops.map((hop) => (
          <li key={hop.n} className="flex flex-col gap-1 border-t border-line py-2 text-note first:border-t-0">
            <HopHead view={view} hop={hop} />
            <span className={classNames(hop.n > view.cursor && "text-muted")}>
              {t(`uiInspector:channel.${hop.channel}` as never) as string}
              {hop.n > view.cursor && ` · ${t("hops.later")}`}
            </span>
            {hop.places.map((place) => (
              <code key={place} className="font-mono text-muted [overflow-wrap:anywhere]">
                {place}
              </code>
            ))}
            <HopMarks view={view} hop={hop} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function HopHead({ view, hop }: { readonly view: StepView; readonly hop: Hop }) {
  const { t } = useTranslation("uiInspector");
  return (
    <span className="flex flex-wrap items-center gap-1">
      <StepButton view={view} n={hop.n} />
      <PartyBadge view={view} id={hop.from} />
      <span aria-hidden="true">→</span>
      <span className="sr-only">{t("to")}</span>
      <PartyBadge view={view} id={hop.to} />
    </span>
  );
}

function HopMarks({ view, hop }: { readonly view: StepView; readonly hop: Hop }) {
  const { t } = useTranslation("uiOrigin");
  const words = useWords();
  const passed = hop.checks.filter(({ result }) => result === "passed").length;
  const told = hop.checks.flatMap(({ id, result }) => (result === "passed" ? [] : [{ id, result }]));
  return (
    <span className="flex flex-wrap gap-1 empty:hidden">
      {hop.by === "attacker" && (
        <Badge tone="attacker" mark="☠">
          {t("hops.byAttacker")}
        </Badge>
      )}
      {hop.altered && (
        <Badge tone="warn" mark="≠">
          {t("hops.altered")}
        </Badge>
      )}
      {hop.heldBack && (
        <Badge tone="attacker" mark="✋">
          {t("hops.heldBack")}
        </Badge>
      )}
      {hop.observedBy !== undefined && (
        <Badge tone="attacker" mark="👁" className="whitespace-normal">
          {t("hops.observed", { names: hop.observedBy.map(view.nameOf).join(", ") })}
        </Badge>
      )}
      {passed > 0 && (
        <Badge tone="pass" mark="✓">
          {t("hops.passed", { count: passed })}
        </Badge>
      )}
      {told.map(({ id, result }) => (
        <Badge
          key={id}
          tone={result === "failed" ? "fail" : "off"}
          mark={result === "failed" ? "✗" : "○"}
          className="whitespace-normal"
        >
          {t(`hops.${result}`, { check: words.check(id) })}
        </Badge>
      ))}
    </span>
  );
}
