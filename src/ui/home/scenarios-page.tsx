import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CatalogueScenario } from "../../simulation/catalogue.ts";
import { RichText } from "../components/rich-text.tsx";
import { useRun } from "../state/run-context.tsx";
import { groupOf, scenarioGroups } from "../state/scenario-groups.ts";
import { useWords } from "../state/words.ts";
import { ModuleTypesTable } from "./module-types-table.tsx";

/** Every scenario that can be walked through, by kind. */
export function ScenariosPage() {
  const { t } = useTranslation("uiHome");
  const shell = useTranslation("uiShell");
  const scenarios = useRun((state) => state.catalogue?.scenarios);
  return (
    <div className="mx-auto w-full max-w-6xl px-5 pt-8 pb-12">
      <h1 className="text-display font-bold tracking-tight">{t("scenarios.title")}</h1>
      <p className="mt-3 max-w-3xl text-lead text-muted">{t("scenarios.lead")}</p>
      {scenarios === undefined && <p className="mt-10 text-muted">{shell.t("starting")}</p>}
      {scenarios !== undefined &&
        scenarioGroups.map((group) => (
          <section key={group} className="mt-10">
            <h2 className="text-title font-bold">{t(`scenarios.group.${group}.title`)}</h2>
            <p className="mt-1 max-w-3xl text-muted">{t(`scenarios.group.${group}.text`)}</p>
            <ul className="mt-4 grid gap-4 md:grid-cols-2 xl:grid-cols-3">
              {scenarios
                .filter((each) => groupOf(each) === group)
                .map((scenario) => (
                  <ScenarioCard key={scenario.id} scenario={scenario} />
                ))}
            </ul>
            {group === "types" && <ModuleTypesTable />}
          </section>
        ))}
    </div>
  );
}

/** The title is the link and covers the whole card, so that its name stays short. */
function ScenarioCard({ scenario }: { readonly scenario: CatalogueScenario }) {
  const words = useWords();
  const summary = words.scenarioText(scenario.id, "summary");
  return (
    <li className="group relative flex flex-col rounded-card bg-surface p-5 shadow-raised hover:bg-sunken">
      <h3 className="flex items-start gap-2 text-lead font-bold">
        <a
          href={`#/run/${scenario.id}`}
          className="grow text-ink no-underline underline-offset-4 group-hover:underline after:absolute after:inset-0 after:rounded-card"
        >
          {words.scenario(scenario.id)}
        </a>
        <ArrowRight className="mt-1 size-5 shrink-0 text-accent" aria-hidden="true" />
      </h3>
      {summary !== undefined && (
        <p className="mt-2">
          <RichText text={summary} />
        </p>
      )}
    </li>
  );
}
