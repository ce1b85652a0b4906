import { PanelLeftClose, PanelLeftOpen, PanelRightClose, PanelRightOpen } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Group, Panel as Pane, Separator, usePanelRef } from "react-resizable-panels";
import { AttackTab } from "../attack/attack-tab.tsx";
import { AttackTabLabel } from "../attack/attack-tab-label.tsx";
import { IconButton } from "../components/icon-button.tsx";
import { Panel } from "../components/panel.tsx";
import { Tabs } from "../components/tabs.tsx";
import { Diagram } from "../diagram/diagram.tsx";
import { useRun } from "../state/run-context.tsx";
import { useMediaQuery } from "../state/use-media-query.ts";
import { Defences } from "./defences.tsx";
import { InspectorPane, ScreenPane } from "./panes.tsx";
import { ScenarioForm } from "./scenario-form.tsx";
import { StepList } from "./step-list.tsx";
import "./run.css";

/** Three columns that can be resized: what is set, the diagram, and what the Person and the engineer see. */
export function WideLayout() {
  const { t } = useTranslation("uiShell");
  const left = useFold();
  const right = useFold();
  useRoomForBrowsers(left, right);
  return (
    <Group orientation="horizontal" className="min-h-0 grow px-2 sm:px-4">
      <Pane
        {...left.pane}
        id="left"
        defaultSize={widths.left}
        minSize="14rem"
        collapsible
        collapsedSize={0}
        className="min-h-0 p-1"
      >
        <LeftPane />
      </Pane>
      <Grip label={t("panes.resize")} />
      <Pane id="centre" minSize="20rem" className="min-h-0 p-1">
        <Diagram
          before={
            <IconButton
              label={t(left.folded ? "panes.showLeft" : "panes.hideLeft")}
              icon={left.folded ? <PanelLeftOpen /> : <PanelLeftClose />}
              onClick={left.toggle}
            />
          }
          after={
            <IconButton
              label={t(right.folded ? "panes.showRight" : "panes.hideRight")}
              icon={right.folded ? <PanelRightOpen /> : <PanelRightClose />}
              onClick={right.toggle}
            />
          }
        />
      </Pane>
      <Grip label={t("panes.resize")} />
      <Pane
        {...right.pane}
        id="right"
        defaultSize={widths.right}
        minSize="16rem"
        collapsible
        collapsedSize={0}
        className="min-h-0 p-1"
      >
        <RightPane />
      </Pane>
    </Group>
  );
}

type Fold = ReturnType<typeof useFold>;

/** High screens show the Person's screen above the inspector. */
const tallScreen = "(min-height: 900px)";

/** A pane that folds away, by dragging or by its button. */
function useFold() {
  const panelRef = usePanelRef();
  const [folded, setFolded] = useState(false);
  return {
    folded,
    pane: { panelRef, onResize: () => setFolded(panelRef.current?.isCollapsed() ?? false) },
    toggle: () => {
      if (folded) panelRef.current?.expand();
      else panelRef.current?.collapse();
    },
  };
}

/** The widths of the outer panes: as they open, and while an attack asks for two browsers and two more lifelines. */
const widths = { left: "24%", right: "29%", leftAttacked: "18.5%", rightAttacked: "36%", rightAttackedLow: "46%" };

/**
 * Two browsers take more room than one: the right pane grows while an attack runs, and the left one makes room. On a low
 * screen it folds away, unless it was just used, such as to pick the attack.
 */
function useRoomForBrowsers(left: Fold, right: Fold): void {
  const attacked = useRun((state) => Boolean(state.recording?.story.attack));
  const tall = useMediaQuery(tallScreen);
  const before = useRef(false);
  useEffect(() => {
    if (attacked === before.current) return;
    before.current = attacked;
    const leftPane = left.pane.panelRef.current;
    const isUsed = document.activeElement?.closest("#left") !== null && document.activeElement !== null;
    if (attacked && !tall && !isUsed) leftPane?.collapse();
    if (!attacked && leftPane?.isCollapsed()) leftPane.expand();
    if (!leftPane?.isCollapsed() && tall) leftPane?.resize(attacked ? widths.leftAttacked : widths.left);
    right.pane.panelRef.current?.resize(
      attacked ? (tall ? widths.rightAttacked : widths.rightAttackedLow) : widths.right,
    );
  }, [attacked, tall, left, right]);
}

function Grip({ label, across }: { readonly label: string; readonly across?: boolean }) {
  return <Separator aria-label={label} className={`pane-grip ${across ? "h-2.5" : "w-2.5"}`} />;
}

function LeftPane() {
  const { t } = useTranslation("uiShell");
  const [tab, setTab] = useState("steps");
  return (
    <Panel title={t("panes.steps")} quietTitle className="h-full">
      <Tabs
        label={t("panes.scenario")}
        className="h-full"
        value={tab}
        onChange={setTab}
        items={[
          { id: "steps", label: t("panes.steps"), content: <StepList /> },
          { id: "scenario", label: t("panes.scenario"), content: <ScenarioForm /> },
          { id: "attack", label: <AttackTabLabel />, content: <AttackTab /> },
          { id: "defences", label: t("panes.defences"), content: <Defences /> },
        ]}
      />
    </Panel>
  );
}

/** High screens show the Person's screen above the inspector; low ones, such as a 720p projector, one at a time. */
function RightPane() {
  const { t } = useTranslation("uiShell");
  const tall = useMediaQuery(tallScreen);
  const [tab, setTab] = useState("screen");
  const screens = usePanelRef();
  const attacked = useRun((state) => Boolean(state.recording?.story.attack));
  useEffect(() => screens.current?.resize(attacked ? "66%" : "56%"), [attacked, screens]);
  if (tall) {
    return (
      <Group orientation="vertical" className="h-full">
        <Pane panelRef={screens} id="screen" defaultSize="56%" minSize="10rem" className="min-h-0 pb-1">
          <Panel title={t("panes.screen")} quietTitle className="h-full">
            <ScreenPane />
          </Panel>
        </Pane>
        <Grip label={t("panes.resize")} across />
        <Pane id="inspector" minSize="10rem" className="min-h-0 pt-1">
          <Panel title={t("panes.inspector")} quietTitle className="h-full">
            <InspectorPane />
          </Panel>
        </Pane>
      </Group>
    );
  }
  return (
    <Panel title={t("panes.inspector")} quietTitle className="h-full">
      <Tabs
        label={t("panes.inspector")}
        className="h-full"
        panelClassName="flex flex-col"
        value={tab}
        onChange={setTab}
        items={[
          { id: "screen", label: t("panes.screen"), content: <ScreenPane /> },
          { id: "inspector", label: t("panes.inspector"), content: <InspectorPane /> },
        ]}
      />
    </Panel>
  );
}
