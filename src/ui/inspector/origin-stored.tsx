import { useTranslation } from "react-i18next";
import type { Holder, Origin } from "../../library.ts";
import { Nothing, PartyBadge, Section, StepButton } from "./bits.tsx";
import type { StepView } from "./step-view.ts";

/** A browser remembers an address in many places; two of them tell enough. */
const shownPlaces = 2;

/** Which machines held the value in their memory, and from when until when. */
export function OriginStored({ view, origin }: { readonly view: StepView; readonly origin: Origin }) {
  const { t } = useTranslation("uiOrigin");
  return (
    <Section title={t("stored.title")}>
      {origin.holders.length === 0 && <Nothing>{t("stored.none")}</Nothing>}
      <ul>
        {origin.holders.map((holder) => (
          <li
            key={`${holder.actor} ${holder.since}`}
            className="flex flex-col gap-1 border-t border-line py-2 text-note first:border-t-0"
          >
            <span className="flex flex-wrap items-center gap-2">
              <PartyBadge view={view} id={holder.party} />
              <code className="min-w-0 font-mono [overflow-wrap:anywhere]">{holder.actor}</code>
            </span>
            <Period view={view} holder={holder} />
            <Places places={holder.places} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Period({ view, holder }: { readonly view: StepView; readonly holder: Holder }) {
  const { t } = useTranslation("uiOrigin");
  return (
    <span className="flex flex-wrap items-center gap-x-1 text-muted">
      {holder.since === 0 ? (
        t("stored.start")
      ) : (
        <>
          {t("stored.since")} <StepButton view={view} n={holder.since} />
        </>
      )}{" "}
      {holder.until === undefined ? (
        t("stored.kept")
      ) : (
        <>
          {t("stored.until")} <StepButton view={view} n={holder.until} />
        </>
      )}
    </span>
  );
}

function Places({ places }: { readonly places: readonly string[] }) {
  const { t } = useTranslation("uiOrigin");
  const more = places.length - shownPlaces;
  return (
    <span className="text-muted">
      <code className="font-mono [overflow-wrap:anywhere]">{places.slice(0, shownPlaces).join(" · ")}</code>
      {more > 0 && ` · ${t("stored.more", { count: more })}`}
    </span>
  );
}
