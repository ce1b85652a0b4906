import { useId, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedCheck } from "../../simulation/recording.ts";
import { RichText } from "../components/rich-text.tsx";
import { type CheckChoice, choiceIn, choicesFor } from "../state/check-choice.ts";
import type { StepView } from "./step-view.ts";

/** Hold to the rule, to a weaker reading of it, or pass it by. The choice counts at once: the story runs on from here with it. */
export function CheckChoiceField({ view, check }: { readonly view: StepView; readonly check: RecordedCheck }) {
  const { t } = useTranslation("uiInspector");
  const { recording, catalogue } = view;
  const field = useRef<HTMLFieldSetElement>(null);
  const hadKeyboard = useRef(false);
  const choices = choicesFor(catalogue, check.id);
  const chosen = choiceIn(recording.story, catalogue, check.id);

  // A check that no longer fails moves down the list, and what moves in a page loses the keyboard.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new run is what the effect waits for
  useLayoutEffect(() => {
    if (hadKeyboard.current) field.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
    hadKeyboard.current = false;
  }, [recording]);

  return (
    <fieldset ref={field} className="border-t border-line pt-3">
      <legend className="float-left w-full font-semibold">
        {t("choice.title", { party: view.nameOf(check.party) })}
      </legend>
      <div className="clear-both flex flex-col">
        {choices.map((choice) => (
          <Option
            key={keyOf(choice)}
            check={check.id}
            rule={catalogue.checks.find(({ id }) => id === check.id)?.modes[0]}
            choice={choice}
            group={`${check.party} ${check.id}`}
            isChosen={keyOf(choice) === keyOf(chosen)}
            onChoose={() => {
              hadKeyboard.current = true;
              view.onChooseCheck(check.id, choice);
            }}
          />
        ))}
      </div>
      {choices.length === 2 && <p className="text-note text-muted">{t("choice.noWeaker")}</p>}
    </fieldset>
  );
}

interface OptionProps {
  readonly check: string;
  /** The reading of the rule itself, where it has more than one. */
  readonly rule: string | undefined;
  readonly choice: CheckChoice;
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Option({ check, rule, choice, group, isChosen, onChoose }: OptionProps) {
  const { t, i18n } = useTranslation("uiInspector");
  const id = useId();
  const reading = choice.kind === "weaken" ? choice.mode : choice.kind === "enforce" ? rule : undefined;
  const name = reading === undefined ? undefined : lookup(i18n, "modes", `${check}.${reading}`);
  const more = {
    enforce: t("choice.enforceMore"),
    weaken: reading && lookup(i18n, "modesMore", `${check}.${reading}`),
    skip: lookup(i18n, "checks", `${check}.off`) ?? t("choice.skipMore"),
  }[choice.kind];
  return (
    <div className="flex items-start gap-3 py-2">
      <input
        id={id}
        type="radio"
        name={group}
        checked={isChosen}
        onChange={onChoose}
        aria-describedby={`${id}-more`}
        className="mt-0.5 size-6 shrink-0 accent-accent"
      />
      <div className="min-w-0 grow">
        <label htmlFor={id} className="block cursor-pointer">
          <span className="font-semibold">{t(`choice.${choice.kind}`)}</span>
          {name !== undefined && `: ${name}`}
        </label>
        <p id={`${id}-more`} className="text-note text-muted">
          <RichText text={more ?? ""} />
        </p>
      </div>
    </div>
  );
}

function keyOf(choice: CheckChoice): string {
  return choice.kind === "weaken" ? `weaken ${choice.mode}` : choice.kind;
}
