import { Clock3, GitFork, Hand } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { Button } from "../components/button.tsx";
import { Select } from "../components/select.tsx";
import { usePageChoices } from "./page-choices.tsx";

const waits = ["1m", "5m", "20m", "1h", "4h", "1d"] as const;

/** Under the page: whose turn it is or what was chosen, letting time pass first, and not answering at all. */
export function DecisionBar({ step }: { readonly step: number | undefined }) {
  const { t, i18n } = useTranslation("uiScreens");
  const { page, person, chosen, open, choose } = usePageChoices();
  const [duration, setDuration] = useState<string>("20m");
  const noAnswer = page.decision?.startsWith("consent-") === true;
  const choiceText = (choice: string) => lookup(i18n, "decisions", `${page.decision}.choices.${choice}`) ?? choice;
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-accent-soft px-4 py-2 text-note">
      <p className="flex min-w-48 grow basis-0 items-center gap-2">
        {chosen === undefined ? (
          <Hand aria-hidden="true" className="size-5 shrink-0 text-accent" />
        ) : (
          <GitFork aria-hidden="true" className="size-5 shrink-0 text-accent" />
        )}
        <span>
          {chosen === undefined && (open ? t("decision.open", { person }) : t("decision.unanswered", { person }))}
          {chosen !== undefined && t("decision.chosen", { person, choice: choiceText(chosen), step: step ?? 0 })}
        </span>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {noAnswer && (
          <Button kind="quiet" className="text-note" onClick={() => choose("no-answer")}>
            {t("decision.noAnswer")}
          </Button>
        )}
        <Select
          quietLabel
          label={t("decision.waitLabel")}
          value={duration}
          options={waits.map((value) => ({ value, label: t(`decision.wait.${value}`) }))}
          onChange={setDuration}
        />
        <Button className="text-note" onClick={() => choose(`wait:${duration}`)}>
          <Clock3 aria-hidden="true" className="size-4" />
          {t("decision.waitFirst")}
        </Button>
      </div>
    </div>
  );
}
