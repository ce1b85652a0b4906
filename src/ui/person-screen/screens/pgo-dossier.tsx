import { useTranslation } from "react-i18next";
import type { PageRow } from "../../../protocol/page.ts";
import { dayText, momentText } from "../../inspector/time-text.ts";
import { ChoiceButton, Choices } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { ProviderText } from "../provider-text.tsx";
import { Site } from "../site.tsx";
import { OtherChoices } from "./pgo-screens.tsx";

/** What was collected, by Gegevensdienst, with a button for each that is granted and not collected yet. */
export function PgoDossier() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name, provider = "" } = page.data;
  const services = page.lists["services"] ?? [];
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoDossier.title")}>
      <p className="text-muted">{t("pgoDossier.from", { provider })}</p>
      <ul className="flex flex-col gap-3">
        {services.map((service) => (
          <Service key={service["id"]} service={service} />
        ))}
      </ul>
      <Choices>
        <OtherChoices shown={services.map((service) => service["id"] ?? "")} />
      </Choices>
    </Site>
  );
}

const states = ["granted", "not-granted", "collected", "not-available"] as const;

function Service({ service }: { readonly service: PageRow }) {
  const { t, i18n } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { id = "", name = "", collectedAt = "" } = service;
  const state = states.find((each) => each === service["state"]) ?? "not-granted";
  const items = (page.lists["items"] ?? []).filter((item) => item["service"] === id);
  return (
    <li className="rounded-control border border-line p-4">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-40 grow basis-0">
          <h4 className="font-semibold">
            <ProviderText text={name} />
          </h4>
          <p className="text-note text-muted">
            {t(`pgoDossier.state.${state}`, {
              count: Number(service["count"] ?? "0"),
              time: collectedAt === "" ? "" : momentText(collectedAt, i18n.language),
            })}
          </p>
        </div>
        <ChoiceButton choice={id} label={t("pgoDossier.collect")} about={name} kind="primary" />
      </div>
      {items.length > 0 && (
        <ul className="mt-3 flex flex-col gap-1 border-t border-line pt-3">
          {items.map((item) => (
            <li key={item["id"]} className="flex flex-wrap justify-between gap-x-4">
              <span className="[overflow-wrap:anywhere]">
                <ProviderText text={item["text"]} />
              </span>
              {item["date"] && <span className="text-note text-muted">{dayText(item["date"], i18n.language)}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
