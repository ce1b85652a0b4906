import { useTranslation } from "react-i18next";
import { Dialog } from "../components/dialog.tsx";

interface HelpDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

const rows = [
  { text: "next", keys: ["→", "Space", "Page Down", "N"] },
  { text: "back", keys: ["←", "Shift + Space", "Page Up", "P"] },
  { text: "ends", keys: ["Home", "End"] },
  { text: "phase", keys: ["1 – 9"] },
  { text: "number", keys: ["G"] },
  { text: "detail", keys: ["M"] },
  { text: "fork", keys: ["V"] },
  { text: "attack", keys: ["A"] },
  { text: "deciding", keys: ["T"] },
  { text: "moment", keys: ["D"] },
  { text: "blank", keys: [".", "B"] },
  { text: "full", keys: ["F"] },
  { text: "present", keys: ["S"] },
  { text: "search", keys: ["/", "Ctrl + K"] },
  { text: "help", keys: ["?"] },
  { text: "escape", keys: ["Esc"] },
] as const;

/** The list of keys. */
export function HelpDialog({ open, onOpenChange }: HelpDialogProps) {
  const { t } = useTranslation("uiShell");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("keys.title")} closeLabel={t("close")}>
      <p className="mb-4 text-muted">{t("keys.intro")}</p>
      <dl className="grid grid-cols-[2fr_3fr] items-baseline sm:grid-cols-[auto_1fr] gap-x-6 gap-y-3">
        {rows.map((row) => (
          <div key={row.text} className="contents">
            <dt className="flex flex-wrap gap-1.5">
              {row.keys.map((key) => (
                <kbd key={key} className="rounded-control border border-edge bg-sunken px-2 py-0.5 font-mono text-note">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(`keys.${row.text}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5 text-note text-muted">{t("keys.letters")}</p>
    </Dialog>
  );
}
