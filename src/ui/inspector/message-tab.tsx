import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedMessage } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { CopyButton, Nothing, Section, StepButton } from "./bits.tsx";
import { httpText } from "./http-text.ts";
import { partsOf } from "./message-parts.ts";
import { tokensIn } from "./message-tokens.ts";
import { PartsTable } from "./parts-table.tsx";
import { RawMessage } from "./raw-message.tsx";
import { SmartConfigurationComparison } from "./smart-configuration-comparison.tsx";
import type { StepView } from "./step-view.ts";

const groups = ["query", "location", "body", "claim", "header"] as const;

/** The message under the cursor: first what it says, then how it is written. */
export function MessageTab({ view }: { readonly view: StepView }) {
  const { t, i18n } = useTranslation("uiInspector");
  const { message } = view;
  if (message === undefined) return <Nothing>{t("noMessage")}</Nothing>;
  const parts = partsOf(message, tokensIn(view.index, message));
  const canAlter = message.kind !== "action";
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 grow font-mono text-note [overflow-wrap:anywhere]">{message.label}</code>
        {message.status !== undefined && (
          <span className="text-note text-muted">{lookup(i18n, "httpStatuses", String(message.status))}</span>
        )}
        {message.altered !== undefined && (
          <Badge tone="warn" mark="✎">
            {t("message.altered")}
          </Badge>
        )}
        {message.heldBack === true && (
          <Badge tone="attacker" mark="✋">
            {t("message.heldBack")}
          </Badge>
        )}
      </div>
      <Related view={view} message={message} />
      {!canAlter && <Nothing>{t("message.local")}</Nothing>}
      {message.type === "smart-configuration-response" && <SmartConfigurationComparison body={message.body ?? ""} />}
      {groups.map((group) => {
        const rows = parts.filter((part) => part.group === group);
        return (
          rows.length > 0 && (
            <Section key={group} title={t(`message.group.${group}`)}>
              <PartsTable key={message.n} view={view} message={message} group={group} parts={rows} />
            </Section>
          )
        );
      })}
      {canAlter && (
        <Section title={t("message.raw")} tools={<CopyButton text={httpText(message)} label={t("message.copy")} />}>
          <RawMessage message={message} />
        </Section>
      )}
    </>
  );
}

/** The messages that this one belongs with: the one it answers, its answer, and the one during which it was sent. */
function Related({ view, message }: { readonly view: StepView; readonly message: RecordedMessage }) {
  const { t } = useTranslation("uiInspector");
  const related = [
    ["answers", message.answers],
    ["answered", view.index.responseTo.get(message.n)?.n],
    ["cause", message.cause === message.answers ? undefined : message.cause],
  ] as const;
  const known = related.flatMap(([kind, n]) => (n === undefined ? [] : [{ kind, n }]));
  if (known.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-note text-muted">
      {known.map(({ kind, n }) => (
        <span key={kind} className="inline-flex items-center">
          {t(`message.related.${kind}`)} <StepButton view={view} n={n} />
        </span>
      ))}
    </p>
  );
}
