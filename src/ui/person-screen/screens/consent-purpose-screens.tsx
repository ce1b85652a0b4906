import { useTranslation } from "react-i18next";
import { dayText } from "../../inspector/time-text.ts";
import { ChoiceButton } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { Site, SiteNote } from "../site.tsx";

/** Bevestigingsverklaring for Delen. */
export function ConsentShare() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { provider = "", pgo = "", service = "" } = page.data;
  return (
    <Site kind="dva" owner={provider} title={t("consentShare.title", { provider })}>
      <p>{t("consentShare.text", { pgo, provider })}</p>
      <SiteNote>{service}</SiteNote>
      <div className="mt-3 flex flex-col gap-3">
        <ChoiceButton choice="consent" description={t("consentShare.consentMore", { provider })} />
        <ChoiceButton choice="refuse" description={t("consentShare.refuseMore")} />
      </div>
    </Site>
  );
}

/** Consent to notifications on one Gegevensdienst for a number of days. */
export function ConsentSubscribe() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { provider = "", pgo = "", service = "", days = "" } = page.data;
  return (
    <Site kind="dva" owner={provider} title={t("consentSubscribe.title", { pgo })}>
      <p>{t("consentSubscribe.text", { pgo, provider, days })}</p>
      <SiteNote>{service}</SiteNote>
      <p>{t("consentSubscribe.content", { pgo })}</p>
      <div className="mt-3 flex flex-col gap-3">
        <ChoiceButton choice="consent" description={t("consentSubscribe.consentMore", { days })} />
        <ChoiceButton choice="refuse" description={t("consentSubscribe.refuseMore", { pgo })} />
      </div>
    </Site>
  );
}

/** Beëindigingsverklaring: the Abonnement stops. */
export function ConsentEnd() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { provider = "", pgo = "", service = "" } = page.data;
  return (
    <Site kind="dva" owner={provider} title={t("consentEnd.title")}>
      <p>{t("consentEnd.text", { pgo, provider })}</p>
      <SiteNote>{service}</SiteNote>
      <div className="mt-3 flex flex-col gap-3">
        <ChoiceButton choice="end" description={t("consentEnd.endMore", { pgo })} />
        <ChoiceButton choice="refuse" description={t("consentEnd.refuseMore")} />
      </div>
    </Site>
  );
}

/** Beheren toestemmingen: the long-term consents of this Person at this Aanbieder. */
export function Consents() {
  const { t, i18n } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { provider = "", pgo = "" } = page.data;
  const consents = page.lists["consents"] ?? [];
  return (
    <Site kind="dva" owner={provider} title={t("consents.title")}>
      <p>{consents.length === 0 ? t("consents.none", { provider }) : t("consents.text", { provider })}</p>
      <ul className="flex flex-col gap-3">
        {consents.map((consent) => (
          <li key={consent["id"]} className="rounded-control border border-line p-4">
            <p className="font-semibold">{consent["pgo"]}</p>
            <p>{consent["services"]}</p>
            {consent["until"] && (
              <p className="text-note text-muted">
                {t("consents.until", { date: dayText(consent["until"], i18n.language) })}
              </p>
            )}
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-col gap-3">
        <ChoiceButton choice="withdraw" description={t("consents.withdrawMore", { pgo })} />
        <ChoiceButton choice="keep" description={t("consents.keepMore", { pgo })} />
      </div>
    </Site>
  );
}
