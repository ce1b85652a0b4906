import { useTranslation } from "react-i18next";
import { Badge } from "../components/badge.tsx";
import { ActorState } from "./actor-state.tsx";
import { PartyBadge } from "./bits.tsx";
import { Disclosure } from "./disclosure.tsx";
import { stateAt } from "./recording-index.ts";
import { StateName } from "./state-name.tsx";
import type { StepView } from "./step-view.ts";

interface PartyCardProps {
  readonly view: StepView;
  readonly party: string;
  readonly startsOpen: boolean;
}

/** One participant: its own machine, then the sessions that this message changed, then the others, folded. */
export function PartyCard({ view, party, startsOpen }: PartyCardProps) {
  const { t } = useTranslation("uiInspector");
  const sessions = (view.index.actorsOf.get(party) ?? []).filter((actor) => actor !== party);
  const alive = sessions.filter((actor) => stateAt(view.index, actor, view.cursor) !== undefined);
  const changed = alive.filter((actor) => stateAt(view.index, actor, view.cursor)?.after === view.cursor);
  const others = alive.filter((actor) => !changed.includes(actor));
  const now = stateAt(view.index, party, view.cursor);
  return (
    <Disclosure
      startsOpen={startsOpen}
      summary={
        <>
          <PartyBadge view={view} id={party} />
          <span className="grow" />
          {alive.length > 0 && <Badge>{t("parties.sessions", { count: alive.length })}</Badge>}
          {now !== undefined && <StateName value={now.value} />}
        </>
      }
    >
      {now !== undefined && <ActorState view={view} actor={party} isParty />}
      {changed.map((actor) => (
        <ActorState key={actor} view={view} actor={actor} isParty={false} />
      ))}
      {others.length > 0 && (
        <Disclosure kind="plain" summary={t("parties.unchanged", { count: others.length })}>
          <div className="flex flex-col gap-2">
            {others.map((actor) => (
              <ActorState key={actor} view={view} actor={actor} isParty={false} />
            ))}
          </div>
        </Disclosure>
      )}
      {now === undefined && <p className="text-muted">{t("parties.notStarted")}</p>}
    </Disclosure>
  );
}
