import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { AttackTab } from "../attack/attack-tab.tsx";
import { AttackTabLabel } from "../attack/attack-tab-label.tsx";
import { Button } from "../components/button.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Tabs } from "../components/tabs.tsx";
import { Diagram } from "../diagram/diagram.tsx";
import { Defences } from "./defences.tsx";
import { InspectorPane, ScreenPane } from "./panes.tsx";
import { ScenarioForm } from "./scenario-form.tsx";
import { StepList } from "./step-list.tsx";
import "./run.css";

/** A part whose tab is its only visible title. */
function titled(title: string, part: ReactNode): ReactNode {
  return (
    <>
      <h2 className="sr-only">{title}</h2>
      {part}
    </>
  );
}

/** One thing at a time; the inspector rises as a sheet over whichever is open. */
export function NarrowLayout() {
  const { t } = useTranslation(["uiShell", "uiAttack"]);
  const [tab, setTab] = useState("diagram");
  const [sheet, setSheet] = useState(false);
  return (
    <div className="flex min-h-0 grow flex-col px-2">
      <Tabs
        label={t("panes.diagram")}
        className="grow overflow-hidden rounded-card bg-surface shadow-raised"
        panelClassName="flex flex-col"
        value={tab}
        onChange={setTab}
        items={[
          { id: "diagram", label: t("panes.diagram"), content: <Diagram /> },
          { id: "screen", label: t("panes.screen"), content: titled(t("panes.screen"), <ScreenPane />) },
          { id: "steps", label: t("panes.steps"), content: titled(t("panes.steps"), <StepList />) },
          { id: "scenario", label: t("panes.scenario"), content: titled(t("panes.scenario"), <ScenarioForm />) },
          { id: "attack", label: <AttackTabLabel />, content: titled(t("uiAttack:tab"), <AttackTab />) },
          { id: "defences", label: t("panes.defences"), content: titled(t("panes.defences"), <Defences />) },
        ]}
      />
      <Button className="mx-auto mt-2 w-full" onClick={() => setSheet(true)}>
        {t("panes.inspector")}
      </Button>
      <Dialog open={sheet} onOpenChange={setSheet} kind="sheet" title={t("panes.inspector")} closeLabel={t("close")}>
        <InspectorPane />
      </Dialog>
    </div>
  );
}
