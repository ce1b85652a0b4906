import { useTranslation } from "react-i18next";
import { Nothing } from "./bits.tsx";
import { PartyCard } from "./party-card.tsx";
import type { StepView } from "./step-view.ts";

/** Every participant's machine at this step: those that this message changed first. */
export function PartiesTab({ view }: { readonly view: StepView }) {
  const { t } = useTranslation("uiInspector");
  const parties = [...view.index.actorsOf.keys()];
  const involved = (party: string) =>
    (view.index.actorsOf.get(party) ?? []).some((actor) =>
      (view.index.statesOfActor.get(actor) ?? []).some(({ after }) => after === view.cursor),
    );
  const ordered = [...parties.filter(involved), ...parties.filter((party) => !involved(party))];
  return (
    <>
      <p className="text-note text-muted">{t("parties.intro")}</p>
      {ordered.length === 0 && <Nothing>{t("parties.none")}</Nothing>}
      {ordered.map((party) => (
        <PartyCard key={`${party} ${involved(party)}`} view={view} party={party} startsOpen={involved(party)} />
      ))}
    </>
  );
}
