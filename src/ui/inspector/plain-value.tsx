import { useTranslation } from "react-i18next";
import { classNames } from "../components/class-names.ts";
import { textOf } from "./message-parts.ts";
import { clockText } from "./time-text.ts";

/** Plain data as an indented list of names and values; long lists stay folded. */
export function PlainValue({ value }: { readonly value: unknown }) {
  const { t } = useTranslation("uiInspector");
  if (value === undefined || value === null || value === "") return <span className="text-muted">–</span>;
  if (typeof value !== "object") return <Scalar value={value} />;
  const entries = Object.entries(value);
  if (entries.length === 0) return <span className="text-muted">{t("parties.emptyValue")}</span>;
  if (Array.isArray(value) && value.every((each) => typeof each !== "object" || each === null)) {
    return <code className="font-mono [overflow-wrap:anywhere]">{value.map(textOf).join(" · ")}</code>;
  }
  return (
    <dl className="flex flex-col border-l-2 border-line pl-2">
      {entries.map(([name, each]) => (
        <div key={name} className="flex flex-wrap gap-x-2">
          <dt className="text-muted">{labelOf(name, each)}</dt>
          <dd className="min-w-0">
            <PlainValue value={each} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Scalar({ value }: { readonly value: unknown }) {
  const { i18n } = useTranslation("uiInspector");
  const text = textOf(value);
  return (
    <>
      <code className={classNames("font-mono [overflow-wrap:anywhere]", text.length > 160 && "line-clamp-2")}>
        {text}
      </code>
      {isMoment(value) && (
        <span className="text-muted"> ({clockText(new Date(value).toISOString(), undefined, i18n.language)})</span>
      )}
    </>
  );
}

/** Machines remember moments as milliseconds since 1970; no other number of theirs is that large. */
function isMoment(value: unknown): value is number {
  return typeof value === "number" && value > 1e12 && value < 4e12;
}

/** Rows of a list carry a name or id of their own, which tells more than their number. */
function labelOf(name: string, value: unknown): string {
  if (!/^\d+$/.test(name) || typeof value !== "object" || value === null) return name;
  const own: unknown = Reflect.get(value, "name") ?? Reflect.get(value, "id");
  return typeof own === "string" ? own : name;
}
