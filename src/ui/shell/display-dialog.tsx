import { useTranslation } from "react-i18next";
import type { NameSet } from "../../i18n/text-words.ts";
import { Dialog } from "../components/dialog.tsx";
import { Select } from "../components/select.tsx";
import { Switch } from "../components/switch.tsx";
import { type Future, futures, nameSets, setDisplay, type Theme, themes, useDisplay } from "../state/display.ts";

interface DisplayDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** How the page looks on this device. Nothing here changes a story. */
export function DisplayDialog({ open, onOpenChange }: DisplayDialogProps) {
  const { t } = useTranslation(["uiShell", "uiDiagram"]);
  const display = useDisplay();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("display")} closeLabel={t("close")}>
      <div className="grid gap-5">
        <Select
          label={t("names")}
          value={display.names}
          options={nameSets.map((each) => ({ value: each, label: t(`nameSets.${each}`) }))}
          onChange={(value) => setDisplay({ names: value as NameSet })}
        />
        <Select
          label={t("future")}
          value={display.future}
          options={futures.map((each) => ({ value: each, label: t(`futures.${each}`) }))}
          onChange={(value) => setDisplay({ future: value as Future })}
        />
        <Select
          label={t("theme")}
          value={display.theme}
          options={themes.map((each) => ({ value: each, label: t(`themes.${each}`) }))}
          onChange={(value) => setDisplay({ theme: value as Theme })}
        />
        <Switch label={t("uiDiagram:focus")} checked={display.focus} onChange={(focus) => setDisplay({ focus })} />
        <Switch
          label={t("letterKeys")}
          description={t("letterKeysMore")}
          checked={display.letterKeys}
          onChange={(letterKeys) => setDisplay({ letterKeys })}
        />
      </div>
    </Dialog>
  );
}
