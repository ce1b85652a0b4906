import { useTranslation } from "react-i18next";
import { compareConfigurations, seedSmartConfiguration } from "../../protocol/smart-configuration.ts";
import { Badge, type Tone } from "../components/badge.tsx";
import { Section } from "./bits.tsx";
import { textOf } from "./message-parts.ts";

const marks: Readonly<Record<string, { readonly tone: Tone; readonly mark: string }>> = {
  same: { tone: "neutral", mark: "=" },
  different: { tone: "warn", mark: "≠" },
  "only-ours": { tone: "accent", mark: "+" },
  "only-theirs": { tone: "external", mark: "−" },
};

/** Our configuration document beside the one that the MedMij solution design prints, field by field. */
export function SmartConfigurationComparison({ body }: { readonly body: string }) {
  const { t } = useTranslation("uiInspector");
  const ours = parsed(body);
  if (ours === undefined) return null;
  return (
    <Section title={t("configuration.title")}>
      <p className="text-note text-muted">{t("configuration.intro")}</p>
      <ul className="flex flex-col">
        {compareConfigurations(ours, seedSmartConfiguration).map(({ field, kind, ours: mine, theirs }) => (
          <li key={field} className="flex flex-col gap-1 border-t border-line py-2 first:border-t-0">
            <p className="flex flex-wrap items-center gap-2">
              <code className="font-mono text-note font-semibold [overflow-wrap:anywhere]">{field}</code>
              <Badge {...marks[kind]}>{t(`configuration.kind.${kind}`)}</Badge>
            </p>
            {kind === "same" ? (
              <Value label={t("configuration.both")} value={mine} />
            ) : (
              <>
                {kind !== "only-theirs" && <Value label={t("configuration.ours")} value={mine} />}
                {kind !== "only-ours" && <Value label={t("configuration.theirs")} value={theirs} />}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Value({ label, value }: { readonly label: string; readonly value: unknown }) {
  const text = Array.isArray(value) ? value.map(textOf).join(" · ") : textOf(value);
  return (
    <p className="text-note">
      <span className="text-muted">{label}:</span> <code className="font-mono [overflow-wrap:anywhere]">{text}</code>
    </p>
  );
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
