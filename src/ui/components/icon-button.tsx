import type { ComponentProps, ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Tooltip } from "./tooltip.tsx";

interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "aria-label"> {
  /** Spoken name and tooltip. */
  readonly label: string;
  readonly icon: ReactElement;
  readonly kind?: "primary" | "quiet";
  /** Shown in the tooltip after the label, for instance the key that does the same. */
  readonly hint?: ReactNode;
}

/** A square button with an icon, a spoken name and a tooltip. */
export function IconButton({ label, icon, kind = "quiet", hint, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip
      text={
        hint ? (
          <>
            {label} <kbd className="font-mono">({hint})</kbd>
          </>
        ) : (
          label
        )
      }
    >
      <button
        type="button"
        aria-label={label}
        className={classNames(
          "inline-flex size-11 shrink-0 items-center justify-center rounded-control disabled:opacity-40 [&_svg]:size-5",
          kind === "primary" ? "bg-accent text-on-accent hover:bg-accent-strong" : "text-ink hover:bg-sunken",
          "aria-pressed:bg-accent-soft aria-pressed:text-accent",
          className,
        )}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
