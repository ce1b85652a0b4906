import { useTranslation } from "react-i18next";
import { ChoiceButton, Choices } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { ErrorCode, Site, SiteNote } from "../site.tsx";
import { OtherChoices } from "./pgo-screens.tsx";

export function Landing() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { provider = "", pgo = "", service = "" } = page.data;
  return (
    <Site kind="dva" owner={provider} title={t("landing.title", { provider })}>
      <p>{t("landing.text", { pgo, provider, service })}</p>
      <SiteNote>{t("landing.level")}</SiteNote>
      <Choices>
        <ChoiceButton choice="continue" kind="primary" />
        <ChoiceButton choice="stop" />
      </Choices>
    </Site>
  );
}

export function Cancelled() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { provider = "" } = page.data;
  return (
    <Site kind="dva" owner={provider} title={t("cancelled.title")}>
      <p>{t("cancelled.text", { provider })}</p>
      <Choices>
        <ChoiceButton choice="back" kind="primary" />
        <OtherChoices shown={["back"]} />
      </Choices>
    </Site>
  );
}

export function NotAvailable() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { provider = "", reason } = page.data;
  return (
    <Site kind="dva" owner={provider} title={t("notAvailable.title")}>
      <p>{reason === "age" ? t("notAvailable.age") : t("notAvailable.noData", { provider })}</p>
      <Choices>
        <OtherChoices shown={[]} />
      </Choices>
    </Site>
  );
}

export function DvaError() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  return (
    <Site kind="dva" owner={page.data["provider"] ?? t("careProvider")} title={t("dvaError.title")}>
      <p>{t("dvaError.text")}</p>
      <ErrorCode code={page.data["error"]} reference={page.data["reference"] ?? ""} />
      <Choices>
        <OtherChoices shown={[]} />
      </Choices>
    </Site>
  );
}
