import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Recording } from "../../simulation/recording.ts";
import { latestScene } from "../diagram/latest-scene.ts";
import { partyOf } from "../run/caption.tsx";
import { useRun } from "../state/run-context.tsx";
import { useWords } from "../state/words.ts";
import { diagramPages } from "./diagram-pages.ts";
import { usePrinting } from "./use-printing.ts";
import "../diagram/part-of-scene.css";
import "./print.css";

/** What goes on paper in place of the screen: the diagram in pages, the step, all steps and all checks. */
export function PrintSheet() {
  const recording = useRun((state) => state.recording);
  const printing = usePrinting();
  return printing && recording !== null ? <Sheet recording={recording} /> : null;
}

function Sheet({ recording }: { readonly recording: Recording }) {
  const { t } = useTranslation("uiShell");
  const words = useWords();
  const cursor = useRun((state) => state.cursor);
  const message = recording.messages[cursor - 1];
  return (
    <article className="print-sheet">
      <h1>{words.scenario(recording.story.scenario)}</h1>
      <p>{t("disclaimer.lead")}</p>
      {message !== undefined && (
        <p className="print-step">
          {t("steps.of", { n: cursor, total: recording.messages.length })}: <strong>{words.message(message)}</strong>
        </p>
      )}
      <DiagramPages recording={recording} />
      <h2>{t("panes.steps")}</h2>
      <ol>
        {recording.messages.map((each) => (
          <li key={each.n} value={each.n}>
            {t("steps.fromTo", {
              from: words.party(partyOf(recording, each.from)),
              to: words.party(partyOf(recording, each.to)),
            })}
            , {t(`steps.channels.${each.channel}`)}: {words.message(each)}.
          </li>
        ))}
      </ol>
      <Checks recording={recording} />
      <p className="print-mark">
        {location.href} · {recording.fingerprint}
      </p>
    </article>
  );
}

function DiagramPages({ recording }: { readonly recording: Recording }) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const scene = latestScene();
    if (scene !== null) place.current?.replaceChildren(...diagramPages(scene, recording, words.party));
  }, [recording, words]);
  return <div ref={place} className="print-diagram" aria-hidden="true" />;
}

function Checks({ recording }: { readonly recording: Recording }) {
  const { t } = useTranslation(["uiShell", "uiInspector"]);
  const words = useWords();
  const signs = { passed: "✓", failed: "✗", off: "○" };
  return (
    <>
      <h2>{t("panes.defences")}</h2>
      <table>
        <tbody>
          {recording.checks.map(({ after, party, id, result, clause }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a check may run twice in a step, and rows never move
            <tr key={at}>
              <td>{after}</td>
              <td>
                {signs[result]} {t(`uiInspector:checks.result.${result}`)}
              </td>
              <td>{words.party(partyOf(recording, party))}</td>
              <td>{words.check(id)}</td>
              <td>{clause}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
