import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Recording } from "../../simulation/recording.ts";
import { Panel } from "../components/panel.tsx";
import { Diagram } from "../diagram/diagram.tsx";
import { withDrawnParticipants } from "../diagram/drawn-participants.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { advance } from "../tours/advance.ts";
import { ScreenPane } from "./panes.tsx";
import "./run.css";
import "./presenter.css";

/** As many lifelines as fit beside a browser with letters that the back row reads. */
const besideBrowser = 7;

/**
 * What a room looks at: the diagram, where a click goes on, and what the Person and with an attack the attacker see. They
 * stand beside each other, and above each other where the diagram or a second browser asks for the whole width.
 */
export function PresenterLayout() {
  const { t } = useTranslation(["uiPresent", "uiShell"]);
  const store = useRunStore();
  const stacked = useRun(({ recording }) => recording !== null && asksForWidth(recording));
  const stage = useRef<HTMLElement>(null);

  useEffect(() => {
    const { current } = stage;
    // Before the picture hears it, which would go to the message under the pointer.
    const onClick = (event: Event): void => {
      event.stopPropagation();
      advance(store);
    };
    current?.addEventListener("click", onClick, { capture: true });
    return () => current?.removeEventListener("click", onClick, { capture: true });
  }, [store]);

  return (
    <div className="stage min-h-0 grow px-2 sm:px-4" data-stacked={stacked}>
      <section ref={stage} aria-label={t("stage")} className="min-h-0 min-w-0 cursor-pointer">
        <Diagram bare />
      </section>
      <Panel title={t("uiShell:panes.screen")} quietTitle className="h-full min-h-0">
        <div className="stage-screen h-full min-h-0">
          <ScreenPane />
        </div>
      </Panel>
    </div>
  );
}

function asksForWidth(recording: Recording): boolean {
  return recording.story.attack !== null || withDrawnParticipants(recording).participants.length > besideBrowser;
}
