import { classNames } from "../components/class-names.ts";

/** The name of a machine's state. */
export function StateName({ value, isPast }: { readonly value: string; readonly isPast?: boolean }) {
  return (
    <code
      className={classNames(
        "rounded-control border border-edge px-2 py-0.5 font-mono text-note [overflow-wrap:anywhere]",
        isPast === true ? "border-dashed text-muted" : "font-semibold",
      )}
    >
      {value}
    </code>
  );
}
