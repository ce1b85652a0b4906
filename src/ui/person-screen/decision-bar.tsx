import { ChevronUp, Clock3, GitFork, Hand } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";
import { choiceLabel } from "./choice-label.ts";
import { usePageChoices } from "./page-choices.tsx";

const waits = ["1m", "5m", "20m", "1h", "4h", "1d"] as const;

/** Under the page: whose turn it is or what was chosen, letting time pass first, and not answering at all. */
export function DecisionBar({ step }: { readonly step: number | undefined }) {
  const { t, i18n } = useTranslation("uiScreens");
  const { page, person, chosen, open, choose } = usePageChoices();
  const noAnswer = page.decision?.startsWith("consent-") === true;
  const Mark = chosen === undefined ? Hand : GitFork;
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-2 border-t border-line bg-accent-soft py-1 pr-2 pl-4 text-note">
      <p className="flex min-w-32 grow basis-0 items-center gap-2 py-1">
        <Mark aria-hidden="true" className="size-5 shrink-0 text-accent" />
        <span>
          {chosen === undefined && (open ? t("decision.open", { person }) : t("decision.unanswered", { person }))}
          {chosen !== undefined &&
            (step === undefined
              ? t("decision.stayed", { person, choice: choiceLabel(i18n, page, chosen) })
              : t("decision.chosen", { person, choice: choiceLabel(i18n, page, chosen), step }))}
        </span>
      </p>
      {noAnswer && (
        <Button kind="quiet" className="text-note" onClick={() => choose("no-answer")}>
          {t("decision.noAnswer")}
        </Button>
      )}
      <DropdownMenu.Root>
        <DropdownMenu.Trigger asChild>
          <Button kind="quiet" className="text-note">
            <Clock3 aria-hidden="true" className="size-4" />
            {t("decision.waitFirst")}
            <ChevronUp aria-hidden="true" className="size-4" />
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            side="top"
            align="end"
            className="z-50 min-w-32 rounded-control border border-edge bg-surface py-1 text-ink shadow-raised"
          >
            {waits.map((duration) => (
              <DropdownMenu.Item
                key={duration}
                onSelect={() => choose(`wait:${duration}`)}
                className="flex min-h-11 cursor-pointer items-center px-4 outline-none data-[highlighted]:bg-accent-soft"
              >
                {t(`decision.wait.${duration}`)}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </div>
  );
}
