import { useTranslation } from "react-i18next";
import { ChoiceButton, Choices } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { ErrorCode, Site, SiteNote } from "../site.tsx";
import { OtherChoices } from "./pgo-screens.tsx";

export function ModuleSessionEnded() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  return (
    <Site kind="module" owner={page.data["module"] ?? "Module"} title={t("sessionEnded.title")}>
      <p>{page.data["kept"] === "yes" ? t("sessionEnded.kept") : t("sessionEnded.lost")}</p>
      <Choices>
        <ChoiceButton choice="back" kind="primary" />
        <OtherChoices shown={["back"]} />
      </Choices>
    </Site>
  );
}

export function ModuleError() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  return (
    <Site kind="module" owner={page.data["module"] ?? "Module"} title={t("moduleError.title")}>
      <SiteNote>{t("moduleError.text")}</SiteNote>
      <ErrorCode code={page.data["error"]} />
      <Choices>
        <OtherChoices shown={[]} />
      </Choices>
    </Site>
  );
}
