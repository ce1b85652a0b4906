import { useTranslation } from "react-i18next";
import { dayText } from "../../inspector/time-text.ts";
import { ChoiceButton, Choices } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { Site, SiteNote } from "../site.tsx";
import { OtherChoices } from "./pgo-screens.tsx";

/** Abonnementen that run and that can be taken. The page has a button for the first of each. */
export function PgoSubscriptions() {
  const { t, i18n } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name, days = "" } = page.data;
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoSubscriptions.title")}>
      <p>{t("pgoSubscriptions.text", { pgo })}</p>
      <Rows
        list="subscriptions"
        choice="end"
        more={({ endDate = "" }) => t("pgoSubscriptions.until", { date: dayText(endDate, i18n.language) })}
      />
      <Rows list="offers" choice="subscribe" more={() => t("pgoSubscriptions.days", { days })} />
      <Choices>
        <OtherChoices shown={["end", "subscribe"]} />
      </Choices>
    </Site>
  );
}

interface RowsProps {
  readonly list: "subscriptions" | "offers";
  readonly choice: "end" | "subscribe";
  readonly more: (row: Readonly<Record<string, string>>) => string;
}

function Rows({ list, choice, more }: RowsProps) {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const rows = page.lists[list] ?? [];
  return (
    <section className="mt-2">
      <h4 className="mb-2 font-semibold">{t(`pgoSubscriptions.${list}`)}</h4>
      {rows.length === 0 && <p className="text-muted">{t(`pgoSubscriptions.none.${list}`)}</p>}
      <ul className="flex flex-col gap-3">
        {rows.map((row, at) => (
          <li key={row["id"]} className="flex flex-wrap items-center gap-3 rounded-control border border-line p-4">
            <div className="min-w-40 grow basis-0">
              <p className="font-semibold">{row["serviceName"]}</p>
              <p className="text-note text-muted">
                {row["provider"]} · {more(row)}
              </p>
            </div>
            {at === 0 && (
              <ChoiceButton
                choice={choice}
                label={t(`pgoSubscriptions.${choice}`)}
                about={row["serviceName"]}
                kind={choice === "subscribe" ? "primary" : "secondary"}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PgoSubscribed() {
  const { t, i18n } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name, provider = "", serviceName = "", endDate = "" } = page.data;
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoSubscribed.title")}>
      <p>{t("pgoSubscribed.text", { pgo, provider })}</p>
      <dl className="site-facts">
        <dt>{t("pgoSubscribed.service")}</dt>
        <dd>{serviceName}</dd>
        <dt>{t("careProvider")}</dt>
        <dd>{provider}</dd>
        {endDate !== "" && (
          <>
            <dt>{t("pgoSubscribed.until")}</dt>
            <dd>{dayText(endDate, i18n.language)}</dd>
          </>
        )}
      </dl>
      <Choices>
        <OtherChoices shown={[]} />
      </Choices>
    </Site>
  );
}

export function PgoSubscriptionEnded() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name, provider = "", serviceName = "" } = page.data;
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoSubscriptionEnded.title")}>
      <p>{t("pgoSubscriptionEnded.text", { pgo, provider, service: serviceName })}</p>
      <Choices>
        <OtherChoices shown={[]} />
      </Choices>
    </Site>
  );
}

/** A Notificatie says that there is something new, never what. */
export function PgoNotified() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name, provider = "", serviceName = "" } = page.data;
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoNotified.title")}>
      <p>{t("pgoNotified.text", { provider, service: serviceName })}</p>
      <SiteNote>{t("pgoNotified.unknown", { pgo })}</SiteNote>
      <Choices>
        <ChoiceButton choice="collect" kind="primary" />
        <OtherChoices shown={["collect"]} />
      </Choices>
    </Site>
  );
}
