import { Check, GitFork } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../components/class-names.ts";
import { choiceLabel } from "./choice-label.ts";
import { usePageChoices } from "./page-choices.tsx";

interface ChoiceButtonProps {
  /** The choice of the page's decision that this button stands for. */
  readonly choice: string;
  /** What it says, where that is not simply what the choice is called. */
  readonly label?: string;
  /** What it is about, for those who do not see the row that it stands in. */
  readonly about?: string | undefined;
  readonly kind?: "primary" | "secondary";
  /** A second line, for choices that need explaining; makes the button as wide as the page. */
  readonly description?: string;
  /** Offered although the page has no action for it, such as another account. */
  readonly always?: boolean;
}

/**
 * A button of a simulated page. Pressing it is the decision. After the fact it shows which one was pressed;
 * the others then ask "what if".
 */
export function ChoiceButton({ choice, label, about, kind = "secondary", description, always }: ChoiceButtonProps) {
  const { t, i18n } = useTranslation("uiScreens");
  const id = useId();
  const { page, chosen, choose } = usePageChoices();
  if (always !== true && !page.actions.some((action) => action.choice === choice)) return null;
  const state = chosen === undefined ? "free" : chosen === choice ? "chosen" : "other";
  const look = {
    free:
      kind === "primary"
        ? "border-transparent bg-(--site) text-(--on-site)"
        : "border-(--site) bg-surface text-(--site)",
    chosen: "border-transparent bg-(--site) text-(--on-site)",
    other: "border-dashed border-edge bg-surface text-ink",
  };
  return (
    <button
      type="button"
      data-choice={choice}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-more ${id}-state`}
      aria-pressed={state === "free" ? undefined : state === "chosen"}
      onClick={() => choose(choice)}
      className={classNames(
        "inline-flex min-h-11 items-center gap-2 rounded-control border-2 px-4 py-2 text-left font-semibold hover:brightness-95",
        description !== undefined && "w-full",
        look[state],
      )}
    >
      <span className="grow">
        <span id={`${id}-label`} className="block">
          {label ?? choiceLabel(i18n, page, choice)}
          {about !== undefined && <span className="sr-only"> {about}</span>}
        </span>
        <span id={`${id}-more`} className="block text-note font-normal empty:hidden">
          {description}
        </span>
      </span>
      {state === "chosen" && <Check aria-hidden="true" className="size-5 shrink-0" />}
      <span
        id={`${id}-state`}
        className="inline-flex shrink-0 items-center gap-1 text-note font-normal text-muted empty:hidden"
      >
        {state === "other" && (
          <>
            <GitFork aria-hidden="true" className="size-4" />
            {t("whatIf")}
          </>
        )}
      </span>
    </button>
  );
}

/** Buttons under each other on a phone, beside each other where there is room. */
export function Choices({ children }: { readonly children: ReactNode }) {
  return <div className="mt-6 flex flex-wrap gap-3">{children}</div>;
}
