import { useTranslation } from "react-i18next";
import { momentText } from "../../inspector/time-text.ts";
import { ChoiceButton, Choices } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { Site, SiteNote } from "../site.tsx";
import { OtherChoices } from "./pgo-screens.tsx";

/** The DVA gave an access token: what for, until when, and whether it can be renewed. */
export function PgoAuthorised() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name, provider = "", function: purpose = "collect" } = page.data;
  const key = purpose === "share" || purpose === "subscribe" ? purpose : "collect";
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoAuthorised.title")}>
      <p>{t(`pgoAuthorised.text.${key}`, { pgo, provider })}</p>
      <AccessFacts />
      <NextChoices />
    </Site>
  );
}

/** A new access token under long-term consent, without the Person at the DVA. */
export function PgoRenewed() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name, provider = "" } = page.data;
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoRenewed.title")}>
      <p>{t("pgoRenewed.text", { pgo, provider })}</p>
      <AccessFacts />
      <NextChoices />
    </Site>
  );
}

export function PgoAccessEnded() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name, provider = "" } = page.data;
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoAccessEnded.title")}>
      <p>{t("pgoAccessEnded.text", { provider })}</p>
      <SiteNote>{t("pgoAccessEnded.kept", { pgo })}</SiteNote>
      <Choices>
        <ChoiceButton choice="authorise" kind="primary" />
        <OtherChoices shown={["authorise"]} />
      </Choices>
    </Site>
  );
}

/** Back from Beheren toestemmingen: the PGO is not told what happened there. */
export function PgoConsents() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name, provider = "" } = page.data;
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoConsents.title", { pgo })}>
      <p>{t("pgoConsents.text", { provider })}</p>
      <Choices>
        <ChoiceButton choice="renew" kind="primary" />
        <OtherChoices shown={["renew"]} />
      </Choices>
    </Site>
  );
}

function AccessFacts() {
  const { t, i18n } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { provider = "", services = "", expires = "", longTerm } = page.data;
  return (
    <dl className="site-facts">
      <dt>{t("careProvider")}</dt>
      <dd>{provider}</dd>
      {services !== "" && (
        <>
          <dt>{t("pgoAuthorised.services")}</dt>
          <dd>{services}</dd>
        </>
      )}
      {expires !== "" && (
        <>
          <dt>{t("pgoAuthorised.until")}</dt>
          <dd>{momentText(expires, i18n.language)}</dd>
        </>
      )}
      <dt>{t("pgoAuthorised.longTerm")}</dt>
      <dd>{t(longTerm === "yes" ? "pgoAuthorised.longTermYes" : "pgoAuthorised.longTermNo")}</dd>
    </dl>
  );
}

function NextChoices() {
  return (
    <Choices>
      <ChoiceButton choice="renew" kind="primary" />
      <OtherChoices shown={["renew"]} />
    </Choices>
  );
}
