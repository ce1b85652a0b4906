import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedState } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { CookieTables } from "./cookie-tables.tsx";
import { differencesOf } from "./diff-values.ts";
import { DifferenceList } from "./difference-list.tsx";
import { Disclosure } from "./disclosure.tsx";
import { PlainValue } from "./plain-value.tsx";
import { stateAt, stateBefore } from "./recording-index.ts";
import { StateName } from "./state-name.tsx";
import type { StepView } from "./step-view.ts";

interface ActorStateProps {
  readonly view: StepView;
  readonly actor: string;
  /** The party itself rather than one of its sessions. */
  readonly isParty: boolean;
}

/** One machine at this step: its state, what this message changed, and all that it remembers. */
export function ActorState({ view, actor, isParty }: ActorStateProps) {
  const { t } = useTranslation("uiInspector");
  const now = stateAt(view.index, actor, view.cursor);
  if (now === undefined) return null;
  const isHere = now.after === view.cursor && view.cursor > 0;
  const before = isHere ? stateBefore(view.index, actor, view.cursor) : undefined;
  const moved = before !== undefined && before.value !== now.value;
  const differences = before === undefined ? [] : differencesOf(shownContext(before), shownContext(now));
  return (
    <section className={isParty ? "flex flex-col gap-2" : "flex flex-col gap-2 rounded-control border border-line p-3"}>
      {(!isParty || moved) && (
        <h3 className="flex flex-wrap items-center gap-2 text-note">
          {!isParty && <code className="grow font-mono font-semibold">{actor.slice(actor.indexOf("/") + 1)}</code>}
          {moved && (
            <>
              <StateName value={before.value} isPast />
              <ArrowRight aria-label={t("parties.becomes")} className="size-4 shrink-0" />
            </>
          )}
          <StateName value={now.value} />
          {isHere && before === undefined && (
            <Badge tone="accent" mark="+">
              {t("parties.new")}
            </Badge>
          )}
        </h3>
      )}
      {differences.length > 0 && <DifferenceList differences={differences} />}
      {isParty && <CookieTables context={now.context} />}
      <Lists lists={now.context["lists"]} />
      <Memory state={now} startsOpen={!isParty && isHere && before === undefined} />
    </section>
  );
}

/** The lists that a party holds: ZAL, OCL, GNL, Whitelist. */
function Lists({ lists }: { readonly lists: unknown }) {
  const { i18n } = useTranslation("uiInspector");
  if (typeof lists !== "object" || lists === null) return null;
  return Object.entries(lists).map(([name, rows]) => (
    <Disclosure
      key={name}
      kind="plain"
      summary={lookup(i18n, "uiInspector", `parties.list.${name.toLowerCase()}`) ?? name}
    >
      <PlainValue value={rows} />
    </Disclosure>
  ));
}

function Memory({ state, startsOpen }: { readonly state: RecordedState; readonly startsOpen: boolean }) {
  const { t } = useTranslation("uiInspector");
  const context = shownContext(state);
  if (Object.keys(context).length === 0) return null;
  return (
    <Disclosure kind="plain" startsOpen={startsOpen} summary={t("parties.memory")}>
      <PlainValue value={context} />
    </Disclosure>
  );
}

/** Lists and the cookies of the last request are drawn apart; a page is told by its id, since the Person's screen draws it. */
function shownContext(state: RecordedState): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(state.context)
      .filter(([name]) => name !== "lists" && name !== "lastCookies")
      .map(([name, value]) => [name, name === "page" ? pageId(value) : value]),
  );
}

function pageId(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : value;
}
