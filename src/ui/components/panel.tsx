import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";

interface PanelProps {
  readonly title: ReactNode;
  /** Buttons at the right of the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  /** Keeps the title for screen readers only. */
  readonly quietTitle?: boolean;
}

/** A named region on its own surface. The body scrolls, the title stays. */
export function Panel({ title, tools, children, className, quietTitle }: PanelProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classNames(
        "flex min-h-0 min-w-0 flex-col overflow-hidden rounded-card bg-surface shadow-raised [contain:layout_paint]",
        className,
      )}
    >
      <div className={classNames("flex shrink-0 items-center gap-2 px-4", quietTitle ? "sr-only" : "min-h-12 pt-1")}>
        <h2 id={id} className="min-w-0 grow truncate font-semibold">
          {title}
        </h2>
        {tools}
      </div>
      {children}
    </section>
  );
}
