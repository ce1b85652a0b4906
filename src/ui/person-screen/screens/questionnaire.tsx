import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../../i18n/i18n.ts";
import type { PageRow } from "../../../protocol/page.ts";
import { ChoiceButton, Choices } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { ProviderText } from "../provider-text.tsx";
import { Site } from "../site.tsx";
import { Appointment } from "./appointment.tsx";

const steps = ["0", "1", "2", "3", "4"] as const;

/** What the module asks: its questionnaire, or without a task a form of its own. */
export function Questionnaire() {
  const { page } = usePageChoices();
  return page.data["purpose"] === "appointment" ? <Appointment /> : <Questions />;
}

/** A few questions about lung complaints. They can be answered; the answers stay on this screen. */
function Questions() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { module = "Module", name, task = "", title = "", draft = "", purpose } = page.data;
  const given = title || task;
  const questions = page.lists["questions"] ?? [];
  const [answers, setAnswers] = useState(() => keptAnswers(draft, questions));
  return (
    <Site
      kind="module"
      owner={module}
      user={name}
      title={given === "" ? t("measurement.title") : <ProviderText text={given} />}
    >
      <p>{t("questionnaire.intro", { name: name ?? "" })}</p>
      {draft !== "" && <p className="text-muted">{t("questionnaire.draft")}</p>}
      <ol className="mt-2 flex flex-col gap-5">
        {questions.map((row, at) => (
          <li key={row["id"]}>
            <Scale
              number={at + 1}
              question={row["key"] ?? row["id"] ?? ""}
              value={answers[row["id"] ?? ""]}
              onChange={(value) => setAnswers({ ...answers, [row["id"] ?? ""]: value })}
            />
          </li>
        ))}
      </ol>
      <p className="text-note text-muted">{t("questionnaire.private")}</p>
      <Choices>
        <ChoiceButton
          choice="answer"
          kind="primary"
          {...(purpose === "measurement" && { label: t("measurement.answer") })}
        />
        <ChoiceButton choice="cancel" {...(purpose === "measurement" && { label: t("measurement.cancel") })} />
      </Choices>
    </Site>
  );
}

/** Answers that the module kept from an earlier visit, in the order of the questions. */
function keptAnswers(draft: string, questions: readonly PageRow[]): Readonly<Record<string, string>> {
  const values = draft === "" ? [] : draft.split(",");
  return Object.fromEntries(values.map((value, at) => [questions[at]?.["id"] ?? "", value]));
}

interface ScaleProps {
  readonly number: number;
  readonly question: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

function Scale({ number, question, value, onChange }: ScaleProps) {
  const { t, i18n } = useTranslation("uiScreens");
  const group = useId();
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">
        {number}. {lookup(i18n, "uiScreens", `questionnaire.question.${question}`) ?? question}
      </legend>
      <div className="flex flex-wrap gap-2">
        {steps.map((step) => (
          <label
            key={step}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-edge px-3 py-1.5 has-checked:border-(--site) has-checked:bg-(--site-soft)"
          >
            <input
              type="radio"
              name={group}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
              className="size-4 accent-(--site)"
            />
            {t(`questionnaire.scale.${step}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
