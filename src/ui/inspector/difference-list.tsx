import { useTranslation } from "react-i18next";
import type { Difference } from "./diff-values.ts";
import { Disclosure } from "./disclosure.tsx";
import { textOf } from "./message-parts.ts";
import { PlainValue } from "./plain-value.tsx";

const marks = { added: "+", removed: "−", changed: "≠" } as const;

/** So many differences fit on a screen; more are folded. */
const atOnce = 8;

/** What a message changed in a machine: each place, the value before and the value after. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useTranslation("uiInspector");
  const more = differences.slice(atOnce);
  return (
    <>
      <Rows differences={differences.slice(0, atOnce)} />
      {more.length > 0 && (
        <Disclosure kind="plain" summary={t("parties.more", { count: more.length })}>
          <Rows differences={more} />
        </Disclosure>
      )}
    </>
  );
}

function Rows({ differences }: { readonly differences: readonly Difference[] }) {
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
          <div className="flex flex-wrap items-baseline gap-x-2 pl-6">
            {kind !== "added" && <Before value={before} />}
            {kind === "changed" && <span aria-hidden="true">→</span>}
            {kind !== "removed" && (
              <ins className="min-w-0 no-underline">
                <PlainValue value={after} />
              </ins>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Before({ value }: { readonly value: unknown }) {
  const text = textOf(value);
  return (
    <del className="font-mono text-muted [overflow-wrap:anywhere]">
      {text.length > 120 ? `${text.slice(0, 120)}…` : text || "–"}
    </del>
  );
}
