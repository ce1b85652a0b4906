import "./attack.css";
import { CircleSlash, GitFork, ShieldCheck, Skull } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";
import { classNames } from "../components/class-names.ts";
import type { Moment, Verdict } from "../state/attack-run.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { checkIsOn } from "../state/toggle-check.ts";
import { useWords } from "../state/words.ts";
import { useAttackWords } from "./attack-words.ts";
import { type Outcome, useOutcome } from "./use-verdict.ts";

/** What came of the attack in one sentence, the steps of its story, and the two switches of a presenter. Absent without an attack. */
export function AttackBar() {
  const outcome = useOutcome();
  return outcome === undefined ? null : <Bar outcome={outcome} />;
}

const looks: Record<Verdict["kind"], { readonly tone: string; readonly icon: ReactElement }> = {
  succeeded: { tone: "bg-attacker-soft text-attacker", icon: <Skull /> },
  stopped: { tone: "bg-pass-soft text-pass", icon: <ShieldCheck /> },
  lacks: { tone: "bg-off-soft text-off", icon: <CircleSlash /> },
  "not-applicable": { tone: "bg-off-soft text-off", icon: <CircleSlash /> },
  nothing: { tone: "bg-off-soft text-off", icon: <CircleSlash /> },
};

function Bar({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation("uiAttack");
  const say = useAttackWords(outcome.recording);
  const { tone, icon } = looks[outcome.verdict.kind];
  return (
    <section aria-label={t("verdict.label")} className={classNames("attack-bar", tone)}>
      <p role="status" data-verdict={outcome.verdict.kind} className="attack-sentence">
        <span aria-hidden="true" className="[&_svg]:size-6">
          {icon}
        </span>
        <span>{say.verdict(outcome.verdict)}</span>
      </p>
      <div className="attack-tools quiet-scroll">
        <Moments moments={outcome.moments} />
        <Switches outcome={outcome} />
      </div>
    </section>
  );
}

/** The steps worth stopping at; the present one is marked. */
function Moments({ moments }: { readonly moments: readonly Moment[] }) {
  const { t } = useTranslation("uiAttack");
  const store = useRunStore();
  const cursor = useRun((state) => state.cursor);
  return (
    <ol aria-label={t("moments.label")} className="flex shrink-0 gap-1">
      {moments.map(({ kind, n }) => (
        <li key={kind}>
          <button
            type="button"
            aria-current={n === cursor ? "step" : undefined}
            title={t(`moments.more.${kind}`)}
            onClick={() => store.go(n)}
            className="attack-moment"
          >
            <span className="tabular-nums">{n}</span> {t(`moments.${kind}`)}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Switches({ outcome: { recording, check } }: { readonly outcome: Outcome }) {
  const { t } = useTranslation("uiAttack");
  const words = useWords();
  const store = useRunStore();
  const catalogue = useRun((state) => state.catalogue);
  const isOn = check !== undefined && catalogue !== null && checkIsOn(recording.story, catalogue, check);
  return (
    <div className="flex shrink-0 gap-1">
      {check !== undefined && (
        <Button className="attack-button" title={words.check(check)} onClick={() => void store.toggleDeciding()}>
          {t(isOn ? "bar.off" : "bar.on")}
          <Key name="T" />
        </Button>
      )}
      <Button className="attack-button" onClick={() => void store.toggleAttack()}>
        <GitFork className="size-4" aria-hidden="true" />
        {t("bar.toHonest")}
        <Key name="A" />
      </Button>
    </div>
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <span aria-hidden="true" className="rounded-control border border-edge bg-sunken px-1.5 font-mono text-note">
      {name}
    </span>
  );
}
