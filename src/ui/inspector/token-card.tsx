import { Timer, TimerOff, Waypoints } from "lucide-react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedToken } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { IconButton } from "../components/icon-button.tsx";
import { CopyButton, PartyBadge, StepButton } from "./bits.tsx";
import { decodeJwt } from "./decode-jwt.ts";
import { Disclosure } from "./disclosure.tsx";
import { type Expiry, expiryAt } from "./expiry.ts";
import { isForged } from "./message-tokens.ts";
import { SignatureRow } from "./signature-row.tsx";
import type { StepView } from "./step-view.ts";
import { durationText } from "./time-text.ts";
import { TokenClaims } from "./token-claims.tsx";

interface TokenCardProps {
  readonly view: StepView;
  readonly token: RecordedToken;
  readonly startsOpen: boolean;
}

/** One token: decoded always, verified as a separate step, with its life on the virtual clock and who has seen it. */
export function TokenCard({ view, token, startsOpen }: TokenCardProps) {
  const { t, i18n } = useTranslation("uiInspector");
  const now = view.message?.time;
  const expiry = now === undefined ? undefined : expiryAt(token.expires, now);
  return (
    <Disclosure
      startsOpen={startsOpen}
      summary={
        <>
          <span className="min-w-28 grow font-semibold">
            {lookup(i18n, "tokenKinds", `${token.kind}.name`) ?? token.kind}
          </span>
          <code className="font-mono text-note text-muted">{token.id}</code>
          {isForged(token) && (
            <Badge tone="warn" mark="✎">
              {t("tokens.forged")}
            </Badge>
          )}
          {expiry !== undefined && <ExpiryBadge expiry={expiry} />}
        </>
      }
    >
      <TokenBody view={view} token={token} />
    </Disclosure>
  );
}

function TokenBody({ view, token }: { readonly view: StepView; readonly token: RecordedToken }) {
  const { t, i18n } = useTranslation(["uiInspector", "uiOrigin"]);
  const seen = isForged(token)
    ? token.seenBy
    : [...view.index.knowledgeOf].flatMap(([id, known]) =>
        known.some(({ token: each, since }) => each.id === token.id && since <= view.cursor) ? [id] : [],
      );
  const whoMay = lookup(i18n, "tokenKinds", `${token.kind}.seenBy`);
  const meaning = lookup(i18n, "tokenKinds", `${token.kind}.what`);
  return (
    <>
      {meaning !== undefined && <p>{meaning}</p>}
      <div className="flex items-start gap-1 rounded-control bg-sunken p-3">
        <TokenText token={token} />
        <CopyButton text={token.value} label={t("tokens.copy")} />
        <IconButton
          label={t("uiOrigin:follow", { name: lookup(i18n, "tokenKinds", `${token.kind}.name`) ?? token.kind })}
          icon={<Waypoints />}
          onClick={() => view.onFollow(token.value)}
        />
      </div>
      {token.format === "jwt" ? (
        <>
          <SignatureRow key={token.id} token={token} jwks={view.recording.jwks} />
          <TokenClaims token={token} now={view.message?.time} onFollow={view.onFollow} />
        </>
      ) : (
        <p className="text-note text-muted">{t("tokens.opaque")}</p>
      )}
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 text-note">
        <dt className="text-muted">{t("tokens.issuer")}</dt>
        <dd className="[overflow-wrap:anywhere]">{view.nameOf(token.issuer)}</dd>
        <dt className="text-muted">{t("tokens.seenBy")}</dt>
        <dd className="flex flex-wrap gap-1">
          {seen.map((id) => (
            <PartyBadge key={id} view={view} id={id} />
          ))}
        </dd>
        {whoMay !== undefined && (
          <>
            <dt className="text-muted">{t("tokens.whoMay")}</dt>
            <dd>{whoMay}</dd>
          </>
        )}
        <dt className="text-muted">{t("tokens.travelled")}</dt>
        <dd className="-ml-2 flex flex-wrap">
          {token.messages
            .filter((n) => n <= view.cursor)
            .map((n) => (
              <StepButton key={n} view={view} n={n} />
            ))}
        </dd>
      </dl>
    </>
  );
}

/** The three parts of a JWT in three looks; the dots and their order say the same without colour. */
function TokenText({ token }: { readonly token: RecordedToken }) {
  const looks = ["text-attacker", "text-accent font-semibold", "text-provider italic"];
  const segments = token.format === "jwt" ? decodeJwt(token.value).segments : [token.value];
  return (
    <code className="min-w-0 grow font-mono text-note [overflow-wrap:anywhere]" data-testid="token-text">
      {segments.map((segment, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a token have no other name than their place
        <span key={at} className={token.format === "jwt" ? looks[at] : undefined}>
          {at > 0 && <span className="text-ink">.</span>}
          {segment}
        </span>
      ))}
    </code>
  );
}

function ExpiryBadge({ expiry }: { readonly expiry: Expiry }) {
  const { t, i18n } = useTranslation("uiInspector");
  const duration = durationText(Math.abs(expiry.left), i18n.language);
  return expiry.left > 0 ? (
    <Badge tone="pass" mark={<Timer className="size-4" />}>
      {t("tokens.left", { duration })}
    </Badge>
  ) : (
    <Badge tone="fail" mark={<TimerOff className="size-4" />}>
      {t("tokens.expired", { duration })}
    </Badge>
  );
}
