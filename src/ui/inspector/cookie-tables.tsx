import { Check, CircleSlash } from "lucide-react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { Badge } from "../components/badge.tsx";
import { textOf } from "./message-parts.ts";
import { clockText } from "./time-text.ts";

type Row = Readonly<Record<string, unknown>>;

/** A browser's cookies: what went along with its last request, what stayed behind and why, and the whole jar. */
export function CookieTables({ context }: { readonly context: Row }) {
  const { t, i18n } = useTranslation("uiInspector");
  const jar = rowsOf(context["jar"]);
  const last = context["lastCookies"];
  if (jar === undefined) return null;
  const sent = rowsOf(fieldOf(last, "sent")) ?? [];
  const withheld = rowsOf(fieldOf(last, "withheld")) ?? [];
  return (
    <>
      <h3 className="text-note font-semibold">{t("cookies.last")}</h3>
      {sent.length + withheld.length === 0 && <p className="text-note text-muted">{t("cookies.noneSent")}</p>}
      <ul className="flex flex-col gap-1 text-note">
        {sent.map((row) => (
          <li key={nameOf(row)} className="flex flex-wrap items-center gap-2">
            <Badge tone="pass" mark={<Check className="size-4" />}>
              {t("cookies.sent")}
            </Badge>
            <code className="font-mono">{nameOf(row)}</code>
          </li>
        ))}
        {withheld.map((row) => (
          <li key={`${nameOf(row)} ${textOf(row["reason"])}`} className="flex flex-wrap items-center gap-2">
            <Badge tone="off" mark={<CircleSlash className="size-4" />}>
              {t("cookies.withheld")}
            </Badge>
            <code className="font-mono">{nameOf(row)}</code>
            <span className="min-w-40 grow basis-0">
              {lookup(i18n, "uiInspector", `cookies.reason.${textOf(row["reason"])}`) ?? textOf(row["reason"])}
            </span>
          </li>
        ))}
      </ul>
      <h3 className="text-note font-semibold">{t("cookies.jar", { count: jar.length })}</h3>
      {jar.length === 0 ? <p className="text-note text-muted">{t("cookies.empty")}</p> : <Jar rows={jar} />}
    </>
  );
}

function Jar({ rows }: { readonly rows: readonly Row[] }) {
  const { t, i18n } = useTranslation("uiInspector");
  const lifeOf = (expires: unknown) =>
    typeof expires === "number"
      ? t("cookies.until", { moment: clockText(new Date(expires).toISOString(), undefined, i18n.language) })
      : t("cookies.session");
  return (
    <table className="w-full border-collapse text-left text-note">
      <thead>
        <tr className="text-muted">
          <th className="py-1 pr-2 font-normal">{t("cookies.name")}</th>
          <th className="py-1 pr-2 font-normal">{t("cookies.site")}</th>
          <th className="py-1 font-normal">{t("cookies.rules")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${nameOf(row)} ${siteOf(row)}`} className="border-t border-line align-top">
            <td className="py-1 pr-2 font-mono [overflow-wrap:anywhere]">{nameOf(row)}</td>
            <td className="py-1 pr-2 [overflow-wrap:anywhere]">{siteOf(row)}</td>
            <td className="py-1 [overflow-wrap:anywhere]">
              {rulesOf(row)}
              <span className="block text-muted">{lifeOf(row["expires"])}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The attributes as `Set-Cookie` writes them (RFC 6265bis section 4.1.2). */
function rulesOf(row: Row): string {
  const sameSite = textOf(row["sameSite"] ?? "");
  return [
    row["secure"] === true && "Secure",
    row["httpOnly"] === true && "HttpOnly",
    sameSite !== "" && `SameSite=${sameSite.charAt(0).toUpperCase()}${sameSite.slice(1)}`,
  ]
    .filter((rule) => rule !== false)
    .join("; ");
}

function nameOf(row: Row): string {
  return textOf(row["name"] ?? "");
}

function siteOf(row: Row): string {
  return `${textOf(row["domain"] ?? "")}${textOf(row["path"] ?? "")}`;
}

function rowsOf(value: unknown): readonly Row[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((each: unknown) => (typeof each === "object" && each !== null ? { ...each } : { name: each }));
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
