import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedToken } from "../../simulation/recording.ts";
import { dateClaims, decodeJwt, millisecondsOf } from "./decode-jwt.ts";
import { textOf } from "./message-parts.ts";
import { clockText } from "./time-text.ts";

interface TokenClaimsProps {
  readonly token: RecordedToken;
  /** The moment of the cursor, ISO 8601. */
  readonly now: string | undefined;
}

/** The header and claims of a JWT, each with what it means. */
export function TokenClaims({ token, now }: TokenClaimsProps) {
  const { t } = useTranslation("uiInspector");
  const { header, payload } = decodeJwt(token.value);
  return (
    <>
      <ClaimTable title={t("tokens.header")} claims={header} now={now} />
      <ClaimTable title={t("tokens.payload")} claims={payload} now={now} />
    </>
  );
}

interface ClaimTableProps {
  readonly title: string;
  readonly claims: Readonly<Record<string, unknown>> | undefined;
  readonly now: string | undefined;
}

function ClaimTable({ title, claims, now }: ClaimTableProps) {
  const { t, i18n } = useTranslation("uiInspector");
  if (claims === undefined) return <p className="text-note text-fail">{t("tokens.notReadable", { part: title })}</p>;
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="pb-1 text-left font-semibold">{title}</caption>
      <tbody>
        {Object.entries(claims).map(([name, value]) => {
          const moment = dateClaims.has(name) ? millisecondsOf(value) : undefined;
          const meaning = lookup(i18n, "claims", name);
          return (
            <tr key={name} className="border-t border-line align-top">
              <th scope="row" className="w-2/5 py-1.5 pr-3 text-left font-normal">
                <code className="font-mono text-note font-semibold [overflow-wrap:anywhere]">{name}</code>
                {meaning !== undefined && <span className="block text-note text-muted">{meaning}</span>}
              </th>
              <td className="py-1.5 text-note">
                <code className="font-mono [overflow-wrap:anywhere]">{textOf(value)}</code>
                {moment !== undefined && (
                  <span className="block text-muted">
                    {clockText(new Date(moment).toISOString(), now, i18n.language)}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
