import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import type { Domain, Participant } from "../../simulation/recording.ts";
import { useWords } from "../state/words.ts";
import type { Scene } from "./scene.ts";

interface WithParticipants {
  readonly participants: readonly Participant[];
}

interface DiagramHeadProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly scene: Scene;
  readonly recording: WithParticipants;
  readonly scale: number;
}

const grounds: Record<Domain, string> = {
  person: "bg-person-soft text-person",
  provider: "bg-provider-soft text-provider",
  external: "bg-external-soft text-external",
  attacker: "bg-attacker-soft text-attacker",
};

/** The participants, pinned above the lifelines, under the name of their domain. */
export function DiagramHead({ ref, scene, recording, scale }: DiagramHeadProps) {
  const { t } = useTranslation("uiDiagram");
  const words = useWords();
  const half = (narrowest(scene) * scale) / 2 - 3;
  const box = (from: number, to: number) => {
    const left = Math.max(from * scale - half, 2);
    return { left, width: Math.min(to * scale + half, scene.width * scale - 2) - left };
  };
  return (
    <div ref={ref} aria-hidden="true" className="diagram-head" style={{ width: scene.width * scale }}>
      {domainRuns(scene, recording).map((run) => (
        <div key={run.from} className={`diagram-domain ${grounds[run.domain]}`} style={box(run.from, run.to)}>
          <span>
            {run.domain === "attacker" && "☠ "}
            {t(`domains.${run.domain}`)}
          </span>
        </div>
      ))}
      {scene.columns.map(({ id, x }) => {
        const participant = recording.participants.find((each) => each.id === id);
        const domain = participant?.domain ?? "external";
        const name = words.party(participant ?? { id, label: id });
        return (
          <div
            key={id}
            data-party={id}
            data-long={name.split(" ").length > 2}
            className={`diagram-party ${grounds[domain]}`}
            style={box(x, x)}
          >
            <span>{name}</span>
          </div>
        );
      })}
    </div>
  );
}

/** The smallest distance between two lifelines, so that no two heads touch. */
function narrowest({ columns }: Scene): number {
  const gaps = columns.slice(1).map(({ x }, index) => x - (columns[index]?.x ?? 0));
  return gaps.length === 0 ? 160 : Math.min(...gaps);
}

/** Neighbours of one domain, from the first lifeline to the last. */
function domainRuns(scene: Scene, recording: WithParticipants): { domain: Domain; from: number; to: number }[] {
  const runs: { domain: Domain; from: number; to: number }[] = [];
  for (const { id, x } of scene.columns) {
    const domain = recording.participants.find((each) => each.id === id)?.domain ?? "external";
    const open = runs.at(-1);
    if (open?.domain === domain) open.to = x;
    else runs.push({ domain, from: x, to: x });
  }
  return runs;
}
