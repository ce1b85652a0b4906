import { useTranslation } from "react-i18next";
import { Choices } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { Site, SiteNote } from "../site.tsx";
import { OtherChoices } from "./pgo-screens.tsx";

/** What the browser itself draws where a page does not let itself be framed. */
export function FrameBlocked() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const reason = page.data["reason"] ?? "";
  return (
    <Site
      kind="external"
      owner={t("frameBlocked.owner")}
      title={t("frameBlocked.title", { host: page.data["host"] ?? "" })}
    >
      <p>{t("frameBlocked.text")}</p>
      <SiteNote>{t("frameBlocked.why")}</SiteNote>
      {reason !== "" && (
        <p className="text-note text-muted">
          {t("frameBlocked.told")} <code className="break-words font-mono text-ink">{reason}</code>
        </p>
      )}
      <Choices>
        <OtherChoices shown={[]} />
      </Choices>
    </Site>
  );
}
