import { Waypoints } from "lucide-react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedToken } from "../../simulation/recording.ts";
import { IconButton } from "../components/icon-button.tsx";
import { NamedRow } from "./bits.tsx";
import { dateClaims, decodeJwt, millisecondsOf } from "./decode-jwt.ts";
import { textOf } from "./message-parts.ts";
import { clockText } from "./time-text.ts";

interface TokenClaimsProps {
  readonly token: RecordedToken;
  /** The moment of the cursor, ISO 8601. */
  readonly now: string | undefined;
  readonly onFollow: (value: string) => void;
}

/** The header and claims of a JWT, each with what it means. */
export function TokenClaims({ token, now, onFollow }: TokenClaimsProps) {
  const { t } = useTranslation("uiInspector");
  const { header, payload } = decodeJwt(token.value);
  return (
    <>
      <ClaimList title={t("tokens.payload")} claims={payload} now={now} onFollow={onFollow} />
      <ClaimList title={t("tokens.header")} claims={header} now={now} />
    </>
  );
}

interface ClaimListProps {
  readonly title: string;
  readonly claims: Readonly<Record<string, unknown>> | undefined;
  readonly now: string | undefined;
  /** Only what stands in the payload is followed: the header says how it was signed. */
  readonly onFollow?: (value: string) => void;
}

function ClaimList({ title, claims, now, onFollow }: ClaimListProps) {
  const { t, i18n } = useTranslation(["uiInspector", "uiOrigin"]);
  if (claims === undefined) return <p className="text-note text-fail">{t("tokens.notReadable", { part: title })}</p>;
  return (
    <div>
      <h4 className="font-semibold">{title}</h4>
      <ul>
        {Object.entries(claims).map(([name, value]) => {
          const moment = dateClaims.has(name) ? millisecondsOf(value) : undefined;
          return (
            <NamedRow
              key={name}
              name={name}
              value={textOf(value)}
              meaning={lookup(i18n, "claims", name)}
              tools={
                onFollow !== undefined &&
                typeof value !== "object" && (
                  <IconButton
                    label={t("uiOrigin:follow", { name })}
                    icon={<Waypoints />}
                    className="-my-2 text-muted"
                    onClick={() => onFollow(textOf(value))}
                  />
                )
              }
              marks={
                moment !== undefined && (
                  <span className="block text-muted">
                    {clockText(new Date(moment).toISOString(), now, i18n.language)}
                  </span>
                )
              }
            />
          );
        })}
      </ul>
    </div>
  );
}
