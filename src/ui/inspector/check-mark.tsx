import { Check, CircleSlash, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CheckResult } from "../../simulation/recording.ts";
import { Badge, type Tone } from "../components/badge.tsx";

const looks: Readonly<Record<CheckResult, { readonly tone: Tone; readonly Icon: typeof Check }>> = {
  passed: { tone: "pass", Icon: Check },
  failed: { tone: "fail", Icon: X },
  off: { tone: "off", Icon: CircleSlash },
};

/** The outcome of a check as a mark, a word and a colour. */
export function CheckMark({ result }: { readonly result: CheckResult }) {
  const { t } = useTranslation("uiInspector");
  const { tone, Icon } = looks[result];
  return (
    <Badge tone={tone} mark={<Icon className="size-4" />}>
      {t(`checks.result.${result}`)}
    </Badge>
  );
}
