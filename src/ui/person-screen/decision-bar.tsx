import { ChevronUp, Clock3, GitFork, Hand } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";
import { choiceLabel } from "./choice-label.ts";
import { usePageChoices } from "./page-choices.tsx";

const waits = ["1m", "5m", "20m", "1h", "4h", "1d"] as const;

/** Under the page: whose turn it is or what was chosen; and what no button says: waiting first, or not answering at all. */
export function DecisionBar({ step }: { readonly step: number | undefined }) {
  const { t } = useTranslation("uiScreens");
  const { page, chosen, choose } = usePageChoices();
  const noAnswer = page.decision?.startsWith("consent-") === true;
  const Mark = chosen === undefined ? Hand : GitFork;
  return (
    <div className="decision-bar flex shrink-0 items-center gap-2 border-t border-line bg-accent-soft py-0.5 pr-1 pl-4 text-note">
      <Mark aria-hidden="true" className="size-5 shrink-0 text-accent" />
      <p className="min-w-0 grow py-1">
        <span className="decision-text">
          <Situation step={step} />
        </span>
      </p>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger asChild>
          <Button kind="quiet" className="decision-button shrink-0 text-note">
            <Clock3 aria-hidden="true" className="size-4" />
            <span className="decision-else">{t("decision.else")}</span>
            <ChevronUp aria-hidden="true" className="size-4" />
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            side="top"
            align="end"
            collisionPadding={8}
            className="z-50 min-w-44 rounded-control border border-edge bg-surface py-1 text-ink shadow-raised"
          >
            {noAnswer && <Item text={t("decision.noAnswer")} onSelect={() => choose("no-answer")} />}
            {waits.map((duration) => (
              <Item
                key={duration}
                text={t("decision.waitFirst", { duration: t(`decision.wait.${duration}`) })}
                onSelect={() => choose(`wait:${duration}`)}
              />
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </div>
  );
}

function Situation({ step }: { readonly step: number | undefined }) {
  const { t, i18n } = useTranslation("uiScreens");
  const { page, person, chosen, open } = usePageChoices();
  if (chosen === undefined) return t(open ? "decision.open" : "decision.unanswered", { person });
  const choice = choiceLabel(i18n, page, chosen);
  return step === undefined ? t("decision.stayed", { person, choice }) : t("decision.chosen", { person, choice, step });
}

function Item({ text, onSelect }: { readonly text: string; readonly onSelect: () => void }) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className="flex min-h-11 cursor-pointer items-center px-4 outline-none data-[highlighted]:bg-accent-soft"
    >
      {text}
    </DropdownMenu.Item>
  );
}
