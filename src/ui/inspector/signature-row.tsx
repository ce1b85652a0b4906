import { Check, CircleHelp, LoaderCircle, X } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordedToken, Recording } from "../../simulation/recording.ts";
import { Badge, type Tone } from "../components/badge.tsx";
import { type SignatureVerdict, verifySignature } from "./verify-token.ts";

interface SignatureRowProps {
  readonly token: RecordedToken;
  readonly jwks: Recording["jwks"];
}

const looks: Readonly<Record<SignatureVerdict["result"], { readonly tone: Tone; readonly Icon: typeof Check }>> = {
  valid: { tone: "pass", Icon: Check },
  invalid: { tone: "fail", Icon: X },
  unknown: { tone: "warn", Icon: CircleHelp },
};

/** Whether the signature is that of the issuer, checked here in the browser, with the reason beside the verdict. */
export function SignatureRow({ token, jwks }: SignatureRowProps) {
  const { t } = useTranslation("uiInspector");
  const [verdict, setVerdict] = useState<SignatureVerdict>();
  useEffect(() => {
    let wanted = true;
    void verifySignature(token, jwks).then((found) => {
      if (wanted) setVerdict(found);
    });
    return () => {
      wanted = false;
    };
  }, [token, jwks]);
  if (verdict === undefined) {
    return (
      <p className="flex items-center gap-2 text-note text-muted">
        <LoaderCircle aria-hidden="true" className="size-4 animate-spin" />
        {t("signature.checking")}
      </p>
    );
  }
  const { tone, Icon } = looks[verdict.result];
  return (
    <div className="flex flex-wrap items-start gap-2" data-signature={verdict.result}>
      <Badge tone={tone} mark={<Icon className="size-4" />}>
        {t(`signature.result.${verdict.result}`)}
      </Badge>
      <p className="min-w-40 grow basis-0 text-note [overflow-wrap:anywhere]">
        {t(`signature.reason.${verdict.reason}`, {
          issuer: verdict.issuer,
          kid: verdict.kid ?? "?",
          alg: verdict.alg ?? "?",
        })}
      </p>
    </div>
  );
}
