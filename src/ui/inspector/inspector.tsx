import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "../components/badge.tsx";
import { Tabs } from "../components/tabs.tsx";
import { ChecksTab } from "./checks-tab.tsx";
import { ExplanationTab } from "./explanation-tab.tsx";
import { KnowledgeTab } from "./knowledge-tab.tsx";
import { LogTab } from "./log-tab.tsx";
import { MessageTab } from "./message-tab.tsx";
import { tokensIn } from "./message-tokens.ts";
import { OriginTab } from "./origin-tab.tsx";
import { PartiesTab } from "./parties-tab.tsx";
import { type StepView, stepView } from "./step-view.ts";
import { TokensTab } from "./tokens-tab.tsx";

export interface InspectorProps
  extends Omit<StepView, "index" | "message" | "nameOf">,
    Partial<Pick<StepView, "nameOf">> {
  readonly className?: string;
}

const tabs = [
  ["explanation", ExplanationTab],
  ["message", MessageTab],
  ["tokens", TokensTab],
  ["checks", ChecksTab],
  ["parties", PartiesTab],
  ["log", LogTab],
  ["knowledge", KnowledgeTab],
  ["origin", OriginTab],
] as const;

/** Everything about the step under the cursor, in tabs. Only the open tab is drawn, so a step stays cheap. */
export function Inspector({ className, ...fields }: InspectorProps) {
  const { t } = useTranslation("uiInspector");
  const [tab, setTab] = useState<string>("explanation");
  const view = stepView({
    ...fields,
    onFollow: (value) => {
      setTab("origin");
      fields.onFollow(value);
    },
  });
  return (
    <Tabs
      label={t("label")}
      value={tab}
      onChange={setTab}
      {...(className !== undefined && { className })}
      items={tabs.map(([id, Tab]) => ({
        id,
        label: t(`tab.${id}`),
        mark: id === "tokens" || id === "checks" ? <TabMark id={id} view={view} /> : null,
        content: (
          <div className="flex flex-col gap-6 p-4">
            <Tab view={view} />
          </div>
        ),
      }))}
    />
  );
}

/** How many tokens and checks this step has, so that nobody opens an empty tab in front of a room. */
function TabMark({ id, view }: { readonly id: "tokens" | "checks"; readonly view: StepView }) {
  const { t } = useTranslation("uiInspector");
  const checks = view.index.checksAfter.get(view.cursor) ?? [];
  if (id === "tokens") {
    const count = view.message === undefined ? 0 : tokensIn(view.index, view.message).length;
    return count === 0 ? null : <Badge>{count}</Badge>;
  }
  if (checks.length === 0) return null;
  const failed = checks.filter(({ result }) => result === "failed").length;
  return failed === 0 ? (
    <Badge>{checks.length}</Badge>
  ) : (
    <Badge tone="fail" mark="✗">
      <span aria-hidden="true">{failed}</span>
      <span className="sr-only">{t("failedCount", { count: failed })}</span>
    </Badge>
  );
}
