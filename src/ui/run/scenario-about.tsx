import { useTranslation } from "react-i18next";
import { Disclosure } from "../inspector/disclosure.tsx";
import { ExplainedText } from "../inspector/explained-text.tsx";
import { type ScenarioPart, useWords } from "../state/words.ts";

const asked = ["asksPerson", "asksPgo", "asksDva", "asksModule"] as const;

/** What a scenario is about, what it asks of whom, what its documents leave open and where the simulator chose. */
export function ScenarioAbout({ id }: { readonly id: string }) {
  const { t } = useTranslation("uiShell");
  const words = useWords();
  const summary = words.scenarioText(id, "summary");
  const asks = asked.filter((part) => words.scenarioText(id, part) !== undefined);
  return (
    <div className="grid gap-2">
      {summary !== undefined && (
        <p>
          <ExplainedText text={summary} />
        </p>
      )}
      <Part id={id} part="explanation" title={t("scenario.about.explanation")} />
      {asks.length > 0 && (
        <Disclosure summary={<Summary text={t("scenario.about.asks")} />}>
          <dl className="grid gap-2">
            {asks.map((part) => (
              <div key={part}>
                <dt className="font-semibold">{t(`scenario.about.${part}`)}</dt>
                <dd>
                  <ExplainedText text={words.scenarioText(id, part) ?? ""} />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <Part id={id} part="openPoints" title={t("scenario.about.openPoints")} />
      <Part id={id} part="ownChoices" title={t("scenario.about.ownChoices")} />
    </div>
  );
}

/** Stays beside the mark of the disclosure, also where it takes two lines. */
function Summary({ text }: { readonly text: string }) {
  return <span className="min-w-0 grow basis-0">{text}</span>;
}

interface PartProps {
  readonly id: string;
  readonly part: ScenarioPart;
  readonly title: string;
}

function Part({ id, part, title }: PartProps) {
  const words = useWords();
  const text = words.scenarioText(id, part);
  if (text === undefined) return null;
  return (
    <Disclosure summary={<Summary text={title} />}>
      <p>
        <ExplainedText text={text} />
      </p>
    </Disclosure>
  );
}
