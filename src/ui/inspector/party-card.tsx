import { ArrowRight, ChevronRight } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedState } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { PartyBadge } from "./bits.tsx";
import { CookieTables } from "./cookie-tables.tsx";
import { differencesOf } from "./diff-values.ts";
import { DifferenceList } from "./difference-list.tsx";
import { PlainValue } from "./plain-value.tsx";
import { stateAt, stateBefore } from "./recording-index.ts";
import type { StepView } from "./step-view.ts";

interface PartyCardProps {
  readonly view: StepView;
  readonly party: string;
  readonly startsOpen: boolean;
}

/** One participant: its own machine, then each of its sessions. */
export function PartyCard({ view, party, startsOpen }: PartyCardProps) {
  const { t } = useTranslation("uiInspector");
  const [open, setOpen] = useState(startsOpen);
  const actors = (view.index.actorsOf.get(party) ?? []).filter((actor) => stateAt(view.index, actor, view.cursor));
  const now = stateAt(view.index, party, view.cursor);
  return (
    <details
      className="rounded-card border border-line"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-party={party}
    >
      <summary className="flex min-h-11 list-none flex-wrap items-center gap-2 rounded-card px-4 py-2 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className={`size-5 shrink-0 text-muted ${open ? "rotate-90" : ""}`} />
        <PartyBadge view={view} id={party} />
        <span className="grow" />
        {now !== undefined && <StateName value={now.value} />}
        {actors.length > 1 && <Badge>{t("parties.sessions", { count: actors.length - 1 })}</Badge>}
      </summary>
      {open && (
        <div className="flex flex-col gap-3 px-4 pb-4">
          {actors.map((actor) => (
            <Actor key={actor} view={view} actor={actor} isParty={actor === party} />
          ))}
          {actors.length === 0 && <p className="text-muted">{t("parties.notStarted")}</p>}
        </div>
      )}
    </details>
  );
}

interface ActorProps {
  readonly view: StepView;
  readonly actor: string;
  readonly isParty: boolean;
}

function Actor({ view, actor, isParty }: ActorProps) {
  const { t } = useTranslation("uiInspector");
  const now = stateAt(view.index, actor, view.cursor);
  if (now === undefined) return null;
  const before = now.after === view.cursor ? stateBefore(view.index, actor, view.cursor) : undefined;
  const isNew = now.after === view.cursor && before === undefined && view.cursor > 0;
  const differences = before === undefined ? [] : differencesOf(shownContext(before), shownContext(now));
  return (
    <section className={isParty ? "flex flex-col gap-2" : "flex flex-col gap-2 rounded-control border border-line p-3"}>
      <h4 className="flex flex-wrap items-center gap-2 text-note empty:hidden">
        {!isParty && <code className="grow font-mono font-semibold">{actor.slice(actor.indexOf("/") + 1)}</code>}
        {before !== undefined && before.value !== now.value && (
          <>
            <StateName value={before.value} isPast />
            <ArrowRight aria-label={t("parties.becomes")} className="size-4 shrink-0" />
          </>
        )}
        {(!isParty || (before !== undefined && before.value !== now.value)) && <StateName value={now.value} />}
        {isNew && !isParty && (
          <Badge tone="accent" mark="+">
            {t("parties.new")}
          </Badge>
        )}
      </h4>
      {differences.length > 0 && <DifferenceList differences={differences} />}
      <CookieTables context={now.context} />
      <Lists lists={now.context["lists"]} />
      <Memory state={now} startsOpen={!isParty && isNew} />
    </section>
  );
}

/** The lists that a party holds: ZAL, OCL, GNL, Whitelist. */
function Lists({ lists }: { readonly lists: unknown }) {
  const { i18n } = useTranslation("uiInspector");
  if (typeof lists !== "object" || lists === null) return null;
  return Object.entries(lists).map(([name, rows]) => (
    <details key={name} className="text-note">
      <summary className="min-h-8 py-1 font-semibold">
        {lookup(i18n, "uiInspector", `parties.list.${name.toLowerCase()}`) ?? name}
      </summary>
      <PlainValue value={rows} />
    </details>
  ));
}

function Memory({ state, startsOpen }: { readonly state: RecordedState; readonly startsOpen: boolean }) {
  const { t } = useTranslation("uiInspector");
  const context = shownContext(state);
  if (Object.keys(context).length === 0) return null;
  return (
    <details className="text-note" open={startsOpen}>
      <summary className="min-h-8 py-1 font-semibold">{t("parties.memory")}</summary>
      <PlainValue value={context} />
    </details>
  );
}

function StateName({ value, isPast }: { readonly value: string; readonly isPast?: boolean }) {
  return (
    <code
      className={`rounded-control border border-edge px-2 py-0.5 font-mono text-note ${isPast ? "border-dashed text-muted" : "font-semibold"}`}
    >
      {value}
    </code>
  );
}

/** Lists and cookies have tables of their own. */
function shownContext(state: RecordedState): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(state.context).filter(([name]) => !["lists", "lastCookies"].includes(name)));
}
