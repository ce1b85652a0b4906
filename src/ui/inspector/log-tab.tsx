import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { Nothing, PartyBadge, Section, StepButton } from "./bits.tsx";
import type { StepView } from "./step-view.ts";

/** Who logged what up to the cursor, the newest first. */
export function LogTab({ view }: { readonly view: StepView }) {
  const { t, i18n } = useTranslation("uiInspector");
  const logs = view.recording.logs.filter(({ after }) => after <= view.cursor).toReversed();
  const correlations = [...new Set(view.recording.logs.flatMap(({ correlationId }) => correlationId ?? []))];
  return (
    <Section title={t("log.title", { count: logs.length })}>
      <p className="text-note text-muted">{t("log.intro")}</p>
      {logs.length === 0 && <Nothing>{t("log.none")}</Nothing>}
      <ol>
        {logs.map((log) => (
          <li
            key={`${log.after} ${log.party} ${log.event} ${log.correlationId}`}
            className="flex flex-col gap-1 border-t border-line py-2 first:border-t-0"
          >
            <div className="flex flex-wrap items-center gap-2">
              <PartyBadge view={view} id={log.party} />
              <code className="min-w-0 grow font-mono text-note font-semibold [overflow-wrap:anywhere]">
                {log.event}
              </code>
              <StepButton view={view} n={log.after} />
            </div>
            <p className="text-note text-muted">
              {lookup(i18n, "logEvents", log.event) ?? t("log.own")}
              {log.correlationId !== undefined && (
                <>
                  {" "}
                  <span title={log.correlationId}>
                    {t("log.flow", { number: correlations.indexOf(log.correlationId) + 1 })}{" "}
                    <code className="font-mono">{log.correlationId.slice(0, 8)}…</code>
                  </span>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
