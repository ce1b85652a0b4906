import { useTranslation } from "react-i18next";
import type { Difference } from "./diff-values.ts";
import { textOf } from "./message-parts.ts";

const marks = { added: "+", removed: "−", changed: "≠" } as const;

/** What a message changed in a machine: each place, the value before and the value after. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useTranslation("uiInspector");
  return (
    <ul className="flex flex-col gap-1 text-note">
      {differences.map(({ path, kind, before, after }) => (
        <li key={path} className="rounded-control bg-accent-soft px-3 py-1.5">
          <p className="flex items-baseline gap-2">
            <span aria-hidden="true" className="w-4 shrink-0 font-mono font-semibold text-accent">
              {marks[kind]}
            </span>
            <span className="sr-only">{t(`parties.kind.${kind}`)}</span>
            <code className="font-mono font-semibold [overflow-wrap:anywhere]">
              {path === "" ? t("parties.all") : path}
            </code>
          </p>
          <p className="pl-6">
            {kind !== "added" && <del className="font-mono text-fail [overflow-wrap:anywhere]">{short(before)}</del>}
            {kind === "changed" && " → "}
            {kind !== "removed" && (
              <ins className="font-mono text-pass no-underline [overflow-wrap:anywhere]">{short(after)}</ins>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function short(value: unknown): string {
  const text = textOf(value) || "–";
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
