import { Pencil } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedMessage } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { Button } from "../components/button.tsx";
import { IconButton } from "../components/icon-button.tsx";
import type { MessagePart, PartGroup } from "./message-parts.ts";
import { PartEditor } from "./part-editor.tsx";
import type { StepView } from "./step-view.ts";

/** Where the meaning of a name is told: a field of an answer is often a claim too. */
const meaningOf = {
  query: ["parameters"],
  location: ["parameters"],
  body: ["parameters", "claims"],
  claim: ["claims"],
  header: ["headers"],
} as const;

interface PartsTableProps {
  readonly view: StepView;
  readonly message: RecordedMessage;
  readonly group: PartGroup;
  readonly parts: readonly MessagePart[];
}

/** Named values of a message, each with its explanation and a way to change it on its way. */
export function PartsTable({ view, message, group, parts }: PartsTableProps) {
  const { t } = useTranslation("uiInspector");
  const [editing, setEditing] = useState<number>();
  const tokens = view.index.tokensOf.get(message.n) ?? [];
  return (
    <>
      <table className="w-full table-fixed border-collapse">
        <thead className="sr-only">
          <tr>
            <th>{t("message.name")}</th>
            <th>{t("message.value")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, at) => {
            const token = tokens.find(({ value }) => part.value.includes(value));
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice, and the rows of a message never move
              <tr key={at} className="border-t border-line align-top first:border-t-0">
                <th scope="row" className="w-2/5 py-2 pr-3 text-left font-normal">
                  <code className="font-mono text-note font-semibold [overflow-wrap:anywhere]">{part.name}</code>
                  <PartMeaning part={part} />
                </th>
                <td className="py-2">
                  <div className="flex items-start gap-1">
                    <div className="min-w-0 grow">
                      <code className="block font-mono text-note [overflow-wrap:anywhere]">{part.value}</code>
                      <span className="flex flex-wrap gap-1">
                        {token !== undefined && group !== "claim" && <TokenBadge kind={token.kind} />}
                        {part.altered && (
                          <Badge tone="warn" mark="✎">
                            {t("message.changedPart")}
                          </Badge>
                        )}
                      </span>
                    </div>
                    {part.part !== undefined && message.kind !== "action" && (
                      <IconButton
                        label={t("message.edit", { name: part.name })}
                        icon={<Pencil />}
                        aria-expanded={editing === at}
                        className="-my-2 text-muted"
                        onClick={() => setEditing(editing === at ? undefined : at)}
                      />
                    )}
                  </div>
                  {editing === at && part.part !== undefined && (
                    <PartEditor
                      name={part.name}
                      value={part.value}
                      onCancel={() => setEditing(undefined)}
                      onChange={(value) => view.onAlter(message.n, part.part ?? "", value)}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {group === "claim" && (
        <div>
          <Button className="text-note" onClick={() => view.onAlter(message.n, "byte", "")}>
            {t("message.byte")}
          </Button>
        </div>
      )}
    </>
  );
}

function PartMeaning({ part }: { readonly part: MessagePart }) {
  const { i18n } = useTranslation("uiInspector");
  const namespaces = meaningOf[part.group];
  const text = namespaces.map((namespace) => lookup(i18n, namespace, part.name)).find((found) => found !== undefined);
  return text === undefined ? null : <span className="block text-note text-muted">{text}</span>;
}

function TokenBadge({ kind }: { readonly kind: string }) {
  const { i18n } = useTranslation("uiInspector");
  return <Badge tone="accent">{lookup(i18n, "tokenKinds", `${kind}.name`) ?? kind}</Badge>;
}
