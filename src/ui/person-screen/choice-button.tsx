import { Check, GitFork } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../components/class-names.ts";
import { usePageChoices } from "./page-choices.tsx";

interface ChoiceButtonProps {
  /** The choice of the page's decision that this button stands for. */
  readonly choice: string;
  readonly children: ReactNode;
  readonly kind?: "primary" | "secondary";
  /** A second line, for choices that need explaining; makes the button as wide as the page. */
  readonly description?: ReactNode;
  /** Offered although the page has no action for it, such as another account. */
  readonly always?: boolean;
}

/**
 * A button of a simulated page. Pressing it is the decision. After the fact it shows which one was pressed;
 * the others then ask "what if".
 */
export function ChoiceButton({ choice, children, kind = "secondary", description, always }: ChoiceButtonProps) {
  const { t } = useTranslation("uiScreens");
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
      aria-pressed={state === "free" ? undefined : state === "chosen"}
      onClick={() => choose(choice)}
      className={classNames(
        "inline-flex min-h-11 items-center gap-2 rounded-control border-2 px-4 py-2 text-left font-semibold hover:brightness-95",
        description !== undefined && "w-full",
        look[state],
      )}
    >
      <span className="grow">
        <span className="block">{children}</span>
        {description !== undefined && <span className="block text-note font-normal">{description}</span>}
      </span>
      {state === "chosen" && <Check aria-hidden="true" className="size-5 shrink-0" />}
      {state === "other" && (
        <span className="inline-flex shrink-0 items-center gap-1 text-note font-normal text-muted">
          <GitFork aria-hidden="true" className="size-4" />
          {t("whatIf")}
        </span>
      )}
    </button>
  );
}

/** Buttons under each other on a phone, beside each other where there is room. */
export function Choices({ children }: { readonly children: ReactNode }) {
  return <div className="mt-6 flex flex-wrap gap-3">{children}</div>;
}
