import { Diagram } from "../diagram/diagram.tsx";
import "./run.css";

/** Only the diagram, for a frame in a slide or a guide; caption and transport stand below it. */
export function EmbeddedLayout() {
  return (
    <div className="flex min-h-0 grow flex-col p-2">
      <Diagram />
    </div>
  );
}
