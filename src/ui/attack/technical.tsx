import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedCheck, Recording } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { Button } from "../components/button.tsx";
import { RichText } from "../components/rich-text.tsx";
import { partyOf } from "../run/caption.tsx";
import { lastRunOf, victimEndOf } from "../state/attack-run.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { checkIsOn } from "../state/toggle-check.ts";
import { useWords } from "../state/words.ts";
import { useAttackWords } from "./attack-words.ts";
import { type Outcome, useOutcome } from "./use-verdict.ts";

/** The outcome for engineers: the check that decides with its status and source, the evidence, and what the victim notices. */
export function Technical() {
  const outcome = useOutcome();
  return outcome === undefined ? null : <Parts outcome={outcome} />;
}

function Parts({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation("uiAttack");
  const words = useWords();
  const say = useAttackWords(outcome.recording);
  const { verdict, recording } = outcome;
  const isMissing = useRun((state) => state.missing !== null);
  const isCompared = useRun((state) => state.honest !== null);
  return (
    <section className="grid gap-3 rounded-card border border-line p-4">
      <h3 className="font-bold">{say.verdict(verdict)}</h3>
      {verdict.kind === "not-applicable" && (
        <p>{t("verdict.waitsFor", { messages: verdict.waitsFor.map(words.messageType).join(", ") })}</p>
      )}
      {verdict.kind === "stopped" && (
        <CheckFacts title={t("verdict.decides")} recording={recording} check={verdict.check} />
      )}
      {verdict.kind === "succeeded" && (
        <>
          <Evidence outcome={outcome} />
          {isMissing && <MissingCheck outcome={outcome} />}
          {isCompared && !isMissing && <p className="text-muted">{t("verdict.noneStops")}</p>}
        </>
      )}
      <VictimNotices recording={recording} />
    </section>
  );
}

interface CheckFactsProps {
  readonly title: string;
  readonly recording: Recording;
  readonly check: RecordedCheck;
}

function CheckFacts({ title, recording, check }: CheckFactsProps) {
  const { t, i18n } = useTranslation("uiAttack");
  const words = useWords();
  const store = useRunStore();
  const catalogue = useRun((state) => state.catalogue);
  const question = lookup(i18n, "checks", `${check.id}.question`);
  const isOn = catalogue !== null && checkIsOn(recording.story, catalogue, check.id);
  const isUndocumented = check.status === "U";
  return (
    <div className="grid gap-2">
      <h4 className="font-semibold">{title}</h4>
      <p>
        <strong>{words.party(partyOf(recording, check.party))}:</strong> {words.check(check.id)}{" "}
        <code className="font-mono text-note text-muted">{check.id}</code>
      </p>
      {question !== undefined && (
        <p>
          <RichText text={question} />
        </p>
      )}
      {check.expected !== undefined && (
        <p className="text-note [overflow-wrap:anywhere]">
          {t("verdict.expected")} <code className="font-mono">{check.expected}</code>, {t("verdict.actual")}{" "}
          <code className="font-mono">{check.actual ?? "–"}</code>
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-note">
        <Badge tone={isUndocumented ? "warn" : "neutral"} mark={check.status}>
          {words.status(check.status)}
        </Badge>
        {isUndocumented && <strong>{t("verdict.undocumented")}</strong>}
        <cite className="text-muted not-italic">{check.clause}</cite>
      </p>
      <p className="flex flex-wrap items-center gap-2">
        {t("verdict.decidedAt")} <Step n={check.after} />
        <Button className="attack-button" onClick={() => void store.toggleDeciding()}>
          {t(isOn ? "verdict.switchOff" : "verdict.switchOn")}
        </Button>
      </p>
    </div>
  );
}

/** The check that was off and would have stopped the attack, as it stands in the recording. */
function MissingCheck({ outcome: { recording, check } }: { readonly outcome: Outcome }) {
  const { t } = useTranslation("uiAttack");
  const n = check === undefined ? undefined : lastRunOf(recording, check);
  const recorded = recording.checks.findLast(({ id, after }) => id === check && after === n);
  if (recorded === undefined) return null;
  return <CheckFacts title={t("verdict.wouldStop")} recording={recording} check={recorded} />;
}

function Evidence({ outcome: { recording, verdict } }: { readonly outcome: Outcome }) {
  const { t } = useTranslation("uiAttack");
  const say = useAttackWords(recording);
  if (verdict.kind !== "succeeded") return null;
  return (
    <div>
      <h4 className="font-semibold">{t("verdict.evidence")}</h4>
      <ul className="mt-1 grid gap-1">
        {verdict.goals.map(({ id, evidence }) => (
          <li key={id}>
            {say.goal({ id, evidence, reached: true })}{" "}
            {evidence.map((n) => (
              <Step key={n} n={n} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A step as a link. */
function Step({ n }: { readonly n: number }) {
  const { t } = useTranslation("uiInspector");
  const store = useRunStore();
  return (
    <button
      type="button"
      onClick={() => store.go(n)}
      className="min-h-8 rounded-control px-2 font-semibold text-accent underline underline-offset-2 hover:bg-accent-soft"
    >
      {t("step", { n })}
    </button>
  );
}

function VictimNotices({ recording }: { readonly recording: Recording }) {
  const { t } = useTranslation("uiAttack");
  const words = useWords();
  const { victim } = useAttackWords(recording);
  const honest = useRun((state) => state.honest);
  if (honest === null) return null;
  const end = victimEndOf(recording, honest);
  const kind = end.asHonest ? "same" : end.page === undefined ? "noPage" : end.completed ? "completed" : "stopped";
  return (
    <div>
      <h4 className="font-semibold">{t("victim.title", { victim })}</h4>
      <p>{t(`victim.${kind}`, { victim, page: end.page === undefined ? "" : `“${words.page(end.page)}”` })}</p>
    </div>
  );
}
