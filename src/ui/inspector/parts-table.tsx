import { Pencil, Waypoints } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { RecordedMessage } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { Button } from "../components/button.tsx";
import { IconButton } from "../components/icon-button.tsx";
import { NamedRow } from "./bits.tsx";
import type { MessagePart, PartGroup } from "./message-parts.ts";
import { tokensIn } from "./message-tokens.ts";
import { PartEditor } from "./part-editor.tsx";
import { meaningOf } from "./part-meaning.ts";
import type { StepView } from "./step-view.ts";

interface PartsTableProps {
  readonly view: StepView;
  readonly message: RecordedMessage;
  readonly group: PartGroup;
  readonly parts: readonly MessagePart[];
}

/** Named values of a message, each with its explanation and a way to change it on its way. */
export function PartsTable({ view, message, group, parts }: PartsTableProps) {
  const { t, i18n } = useTranslation(["uiInspector", "uiOrigin"]);
  const [editing, setEditing] = useState<number>();
  const tokens = tokensIn(view.index, message);
  // The last characters of a JWT belong to its signature, so its claims stay legible.
  const inSignature = (tokens.find(({ format }) => format === "jwt")?.value.length ?? 0) - 2;
  return (
    <>
      <ul>
        {parts.map((part, at) => {
          const token = tokens.find(({ value }) => part.value.includes(value));
          return (
            <NamedRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice, and the rows of a message never move
              key={at}
              name={part.name}
              value={part.value}
              meaning={meaningOf(i18n, part)}
              marks={
                <span className="flex flex-wrap gap-1">
                  {token !== undefined && group !== "claim" && (
                    <Badge tone="accent">{lookup(i18n, "tokenKinds", `${token.kind}.name`) ?? token.kind}</Badge>
                  )}
                  {part.altered && (
                    <Badge tone="warn" mark="✎">
                      {t("message.changedPart")}
                    </Badge>
                  )}
                </span>
              }
              tools={
                <>
                  {part.value !== "" && (
                    <IconButton
                      label={t("uiOrigin:follow", { name: part.name })}
                      icon={<Waypoints />}
                      className="-my-2 text-muted"
                      onClick={() => view.onFollow(token?.value ?? part.value)}
                    />
                  )}
                  {part.part !== undefined && message.kind !== "action" && (
                    <IconButton
                      label={t("message.edit", { name: part.name })}
                      icon={<Pencil />}
                      aria-expanded={editing === at}
                      className="-my-2 text-muted"
                      onClick={() => setEditing(editing === at ? undefined : at)}
                    />
                  )}
                </>
              }
            >
              {editing === at && part.part !== undefined && (
                <PartEditor
                  name={part.name}
                  value={part.value}
                  onCancel={() => setEditing(undefined)}
                  onChange={(value) => view.onAlter(message.n, part.part ?? "", value)}
                />
              )}
            </NamedRow>
          );
        })}
      </ul>
      {group === "claim" && (
        <div>
          <Button className="text-note" onClick={() => view.onAlter(message.n, "byte", String(inSignature))}>
            {t("message.byte")}
          </Button>
        </div>
      )}
    </>
  );
}
