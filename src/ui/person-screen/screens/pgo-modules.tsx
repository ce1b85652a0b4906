import { useTranslation } from "react-i18next";
import { lookup } from "../../../i18n/i18n.ts";
import { ChoiceButton, Choices } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { ErrorCode, Site, SiteNote } from "../site.tsx";
import { OtherChoices } from "./pgo-screens.tsx";

/** Modules that belong to no task. */
export function PgoModules() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name } = page.data;
  const modules = page.lists["modules"] ?? [];
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoModules.title")}>
      <p>{t("pgoModules.text")}</p>
      <ul className="flex flex-col gap-3">
        {modules.map(({ id = "", name: module = "" }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 rounded-control border border-line p-4">
            <p className="min-w-40 grow basis-0 font-semibold">{module}</p>
            <ChoiceButton choice={id} label={t("pgoModules.open")} about={module} kind="primary" />
          </li>
        ))}
      </ul>
      <Choices>
        <OtherChoices shown={modules.map(({ id }) => id ?? "")} />
      </Choices>
    </Site>
  );
}

/** What a module of the PGO wrote into the dossier. */
export function PgoMeasurements() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name, error = "" } = page.data;
  const measurements = page.lists["measurements"] ?? [];
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoMeasurements.title")}>
      {error !== "" && <SiteNote>{t("pgoMeasurements.error")}</SiteNote>}
      <p>{measurements.length === 0 ? t("pgoMeasurements.none") : t("pgoMeasurements.text", { pgo })}</p>
      <ul className="flex flex-col gap-2">
        {measurements.map(({ id, text = "" }, at) => (
          <li key={id} className="rounded-control border border-line p-4 [overflow-wrap:anywhere]">
            <h4 className="font-semibold">{t("pgoMeasurements.measurement", { n: at + 1 })}</h4>
            <Answers text={text} />
          </li>
        ))}
      </ul>
      <ErrorCode code={error} />
      <Choices>
        <OtherChoices shown={[]} />
      </Choices>
    </Site>
  );
}

const questions = ["breathless", "coughing", "sleep"] as const;

/** The answers as the module wrote them, a digit for each question; anything else shows as it is. */
function Answers({ text }: { readonly text: string }) {
  const { t, i18n } = useTranslation("uiScreens");
  const given = text.split(",").map((digit) => lookup(i18n, "uiScreens", `questionnaire.scale.${digit}`));
  if (given.length !== questions.length || given.includes(undefined)) return <p>{text}</p>;
  return (
    <dl className="mt-1 grid gap-1">
      {questions.map((question, at) => (
        <div key={question} className="flex flex-wrap justify-between gap-x-4">
          <dt className="text-muted">{t(`questionnaire.question.${question}`)}</dt>
          <dd>{given[at]}</dd>
        </div>
      ))}
    </dl>
  );
}
