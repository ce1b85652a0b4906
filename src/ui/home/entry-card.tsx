import type { ReactNode } from "react";
import { classNames } from "../components/class-names.ts";
import { elementOf, type PlaceKind } from "./background-place.ts";

interface EntryCardProps {
  readonly kind: PlaceKind;
  readonly id: string;
  readonly title: string;
  /** The element that the address names. */
  readonly wanted: string | undefined;
  readonly children: ReactNode;
}

/** One term, question or limit, with a place of its own in the address. */
export function EntryCard({ kind, id, title, wanted, children }: EntryCardProps) {
  const element = elementOf(kind, id);
  return (
    <article
      id={element}
      tabIndex={-1}
      className={classNames(
        "scroll-mt-24 rounded-card bg-surface p-5 shadow-raised",
        wanted === element && "outline-3 outline-accent",
      )}
    >
      <h3 className="font-semibold">{title}</h3>
      {children}
    </article>
  );
}

interface PartProps {
  readonly label?: string;
  readonly children: ReactNode;
}

/** A paragraph of an entry, with what it is where its place does not tell. */
export function EntryPart({ label, children }: PartProps) {
  return (
    <div className="mt-2 [overflow-wrap:anywhere]">
      {label !== undefined && <p className="text-note text-muted">{label}</p>}
      {children}
    </div>
  );
}
