import { useId } from "react";
import { useTranslation } from "react-i18next";
import { durationText } from "../inspector/time-text.ts";
import { shortName } from "../matrix/options-of.ts";
import { type PartialStory, writeRunLink } from "../state/run-link.ts";
import { useWords } from "../state/words.ts";
import { type Column, type Figure, factOf } from "./column.ts";
import { type Elapsed, elapsedMarks } from "./compare-choice.ts";
import { linkStyle } from "./link-style.ts";
import type { Answers } from "./use-counted.ts";

interface ProofAgeProps {
  readonly columns: readonly Column[];
  readonly answers: Answers;
  readonly elapsed: Elapsed;
  readonly onElapsed: (elapsed: Elapsed) => void;
}

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

function secondsOf(duration: string): number {
  return Number.parseInt(duration, 10) * (unitSeconds[duration.at(-1) ?? "s"] ?? 1);
}

const longest = secondsOf(elapsedMarks[elapsedMarks.length - 1] ?? "180d");

/** Seconds and half a year fit on one line only when each step of the line is ten times the one before. */
function widthOf(seconds: number): number {
  return Math.min(100, (100 * Math.log10(1 + seconds)) / Math.log10(1 + longest));
}

/** How old is the proof? Per option the age of the DigiD login under the module's token, beside the logins asked. */
export function ProofAge({ columns, answers, elapsed, onElapsed }: ProofAgeProps) {
  const { t, i18n } = useTranslation("uiCompare");
  const id = useId();
  const at = elapsedMarks.indexOf(elapsed);
  const time = at === 0 ? t("age.now") : durationText(secondsOf(elapsed) * 1000, i18n.language);
  return (
    <section aria-labelledby={`${id}-title`} className="mt-10">
      <h2 id={`${id}-title`} className="text-title font-bold">
        {t("age.title")}
      </h2>
      <p className="mt-1 max-w-4xl text-muted">{t("age.lead")}</p>
      <div className="mt-3 max-w-2xl">
        <label htmlFor={id} className="block font-semibold">
          {t("age.elapsed")}: {time}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={elapsedMarks.length - 1}
          value={at}
          aria-valuetext={time}
          onChange={(event) => onElapsed(elapsedMarks[event.currentTarget.valueAsNumber] ?? elapsed)}
          className="h-11 w-full accent-accent"
        />
      </div>
      <ul className="mt-3 grid gap-3">
        {columns.map((column) => (
          <AgeBar key={column.scenario} column={column} answers={answers} />
        ))}
      </ul>
    </section>
  );
}

/** How many logins, as a link to the last of them. */
function LoginCount({ story, fact }: { readonly story: PartialStory; readonly fact: Figure }) {
  if (fact === undefined || fact === "failed") return "–";
  const last = fact.evidence.at(-1);
  if (last === undefined) return 0;
  return (
    <a className={linkStyle} href={writeRunLink(story, last.n)}>
      {fact.amount}
    </a>
  );
}

function AgeBar({ column, answers }: { readonly column: Column; readonly answers: Answers }) {
  const { t, i18n } = useTranslation("uiCompare");
  const words = useWords();
  const { scenario, later } = column;
  const figure = factOf(answers, later, { id: "secondsSinceDigid" });
  const age = figure === "failed" ? undefined : figure;
  const [login, token] = age?.evidence ?? [];
  const logins = factOf(answers, later, { id: "digidLogins" });
  const pgo = factOf(answers, later, { id: "pgoLogins" });
  return (
    <li className="grid items-center gap-x-4 gap-y-1 rounded-card bg-surface p-3 shadow-raised md:grid-cols-[16rem_1fr_26rem]">
      <span>
        <strong>{shortName(scenario)}</strong>{" "}
        <span className="block text-note text-muted">{words.scenario(scenario)}</span>
      </span>
      <span className="block h-5 rounded-control bg-sunken" aria-hidden="true">
        {age?.amount != null && (
          <span
            className="block h-5 rounded-control border border-accent bg-accent"
            style={{ width: `${widthOf(age.amount)}%` }}
          />
        )}
      </span>
      {age === undefined ? (
        <span className={figure === "failed" ? "text-fail" : "text-muted"}>
          {t(figure === "failed" ? "failed" : "waiting")}
        </span>
      ) : (
        <span className="block">
          <strong>{age.amount === null ? t("age.none") : durationText(age.amount * 1000, i18n.language)}</strong>
          {login !== undefined && token !== undefined && (
            <span className="text-note">
              {": "}
              <a className={linkStyle} href={writeRunLink(later, login.n)}>
                {t("age.login", { n: login.n })}
              </a>
              {" → "}
              <a className={linkStyle} href={writeRunLink(later, token.n)}>
                {t("age.token", { n: token.n })}
              </a>
            </span>
          )}
          <span className="block text-note text-muted">
            {t("age.logins")}: DigiD <LoginCount story={later} fact={logins} />, PGO{" "}
            <LoginCount story={later} fact={pgo} />
          </span>
        </span>
      )}
    </li>
  );
}
