import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "../components/panel.tsx";
import { Diagram } from "../diagram/diagram.tsx";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { advance } from "../tours/advance.ts";
import { ScreenPane } from "./panes.tsx";
import "./run.css";
import "./presenter.css";

/** What a room looks at: the diagram, where a click goes on, and what the Person and with an attack the attacker see. */
export function PresenterLayout() {
  const { t } = useTranslation(["uiPresent", "uiShell"]);
  const store = useRunStore();
  const attacked = useRun((state) => Boolean(state.recording?.story.attack));
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
    <div className="stage min-h-0 grow px-2 sm:px-4" data-attacked={attacked}>
      <section ref={stage} aria-label={t("stage")} className="min-h-0 min-w-0 cursor-pointer">
        <Diagram bare />
      </section>
      <Panel title={t("uiShell:panes.screen")} quietTitle className="h-full min-h-0">
        <ScreenPane />
      </Panel>
    </div>
  );
}
