import { useTranslation } from "react-i18next";
import { Dialog } from "../components/dialog.tsx";

interface AboutDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Who made this, what it keeps and what it is not. */
export function AboutDialog({ open, onOpenChange }: AboutDialogProps) {
  const { t } = useTranslation("uiShell");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("disclaimer.title")} closeLabel={t("close")}>
      <p className="mb-4">{t("disclaimer.lead")}</p>
      <p className="mb-4">{t("disclaimer.more")}</p>
      <p>
        <a className="text-accent underline underline-offset-2" href="#/background">
          {t("background")}
        </a>
      </p>
    </Dialog>
  );
}
