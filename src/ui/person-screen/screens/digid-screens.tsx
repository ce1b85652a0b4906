import { useTranslation } from "react-i18next";
import { Choices } from "../choice-button.tsx";
import { LoginChoices } from "../login-choices.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { ErrorCode, Site, SiteNote } from "../site.tsx";
import { OtherChoices } from "./pgo-screens.tsx";

/** Plainly an imitation: no logo, no house style, no field for a password. */
export function DigidLogin() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { service = "" } = page.data;
  return (
    <Site kind="digid" owner={t("digid.owner")} title={t("digid.title", { service })}>
      <p>{t(`digid.purpose.${purposeOf(page.decision)}`, { service })}</p>
      <SiteNote>{t("digid.imitation")}</SiteNote>
      <LoginChoices />
    </Site>
  );
}

export function DigidError() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  return (
    <Site kind="digid" owner={t("digid.owner")} title={t("digid.errorTitle")}>
      <p>{t("digid.errorText")}</p>
      <ErrorCode code={page.data["error"]} />
      <Choices>
        <OtherChoices shown={[]} />
      </Choices>
    </Site>
  );
}

function purposeOf(decision: string | undefined): "collect" | "stepUp" | "launch" {
  if (decision === "digid-step-up" || decision === "digid-prepare") return "stepUp";
  return decision === "digid-launch" ? "launch" : "collect";
}
