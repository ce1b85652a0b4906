import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import { classNames } from "../components/class-names.ts";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  /** A card has a border of its own; a plain one is a line of text inside a card. */
  readonly kind?: "card" | "plain";
}

/** Something that unfolds. What is folded is not drawn, so that many of them cost nothing. */
export function Disclosure({ summary, children, startsOpen = false, kind = "card" }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const isCard = kind === "card";
  return (
    <details
      className={isCard ? "rounded-card border border-line" : "text-note"}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary
        className={classNames(
          "flex list-none flex-wrap items-center gap-2 [&::-webkit-details-marker]:hidden",
          isCard ? "min-h-11 rounded-card px-3 py-2" : "min-h-8 rounded-control font-semibold",
        )}
      >
        <ChevronRight
          aria-hidden="true"
          className={classNames("shrink-0 text-muted", isCard ? "size-5" : "size-4", open && "rotate-90")}
        />
        {summary}
      </summary>
      {open && <div className={isCard ? "flex flex-col gap-3 px-4 pb-4" : "pt-1 pl-6"}>{children}</div>}
    </details>
  );
}
