import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../components/dialog.tsx";
import { Tabs } from "../components/tabs.tsx";
import { FileTab } from "./file-tab.tsx";
import { LinkTab } from "./link-tab.tsx";
import { WriteTab } from "./write-tab.tsx";

const tabs = [
  ["link", LinkTab],
  ["write", WriteTab],
  ["file", FileTab],
] as const;

/** The link to this step, everything that the run can be written as, and opening what was written. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(["uiShare", "uiShell"]);
  const [tab, setTab] = useState<string>("link");
  return (
    <Dialog open onOpenChange={onClose} title={t("open")} closeLabel={t("uiShell:close")}>
      <Tabs
        label={t("open")}
        value={tab}
        onChange={setTab}
        className="h-[min(44rem,78dvh)]"
        items={tabs.map(([id, Tab]) => ({
          id,
          label: t(`tabs.${id}`),
          content: (
            <div className="flex flex-col gap-4 px-1 py-4">
              <Tab />
            </div>
          ),
        }))}
      />
    </Dialog>
  );
}
