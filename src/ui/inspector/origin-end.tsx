import { useTranslation } from "react-i18next";
import type { Origin } from "../../library.ts";
import { Badge } from "../components/badge.tsx";
import { useWords } from "../state/words.ts";
import { Section, StepButton } from "./bits.tsx";
import type { StepView } from "./step-view.ts";
import { clockText } from "./time-text.ts";

/** When and why it died, and every time that it was refused. */
export function OriginEnd({ view, origin }: { readonly view: StepView; readonly origin: Origin }) {
  const { t } = useTranslation("uiOrigin");
  const words = useWords();
  const { end } = origin;
  const refusals = origin.hops.flatMap(({ n, checks }) =>
    checks.flatMap(({ id, result }) => (result === "failed" ? [{ n, id }] : [])),
  );
  return (
    <Section title={t("end.title")}>
      <p>
        <EndSentence view={view} origin={origin} /> {"n" in end && <StepButton view={view} n={end.n} />}
      </p>
      {"actor" in end && (
        <p className="text-note text-muted">{t("end.states", { actor: end.actor, from: end.from, to: end.to })}</p>
      )}
      {refusals.map(({ n, id }) => (
        <p key={`${n} ${id}`} className="flex flex-wrap items-center gap-x-2">
          <Badge tone="fail" mark="✗">
            {t("end.refused")}
          </Badge>
          {words.check(id)} <StepButton view={view} n={n} />
        </p>
      ))}
    </Section>
  );
}

function EndSentence({ view, origin }: { readonly view: StepView; readonly origin: Origin }) {
  const { t, i18n } = useTranslation("uiOrigin");
  const { end, minted, token } = origin;
  const moment = (iso: string) => clockText(iso, view.message?.time, i18n.language);
  switch (end.how) {
    case "spent":
    case "revoked":
      return t(`end.${end.how}`, { party: view.nameOf(minted.party ?? "") });
    case "expired":
      return t("end.expired", { moment: moment(end.at) });
    case "dropped":
      return t("end.dropped");
    case "alive":
      if (token === undefined) return t("end.notToken");
      return end.expires === undefined ? t("end.alive") : t("end.aliveUntil", { moment: moment(end.expires) });
  }
}
