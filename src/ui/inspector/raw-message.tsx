import { useTranslation } from "react-i18next";
import type { RecordedMessage } from "../../simulation/recording.ts";
import { Code } from "./bits.tsx";
import { headLines } from "./http-text.ts";
import { bodyKind, prettyJson } from "./message-parts.ts";

/** The message as HTTP writes it. Cookies stand out, since they are where one browser differs from another. */
export function RawMessage({ message }: { readonly message: RecordedMessage }) {
  const { t } = useTranslation("uiInspector");
  const kind = bodyKind(message);
  const body = message.body ?? "";
  return (
    <>
      <Code label={t("message.head")}>
        {headLines(message).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a header may come twice, and the lines of a message never move
          <span key={at} className="block">
            {line.kind === "start" && <strong>{line.text}</strong>}
            {line.kind === "header" && (
              <>
                <span className="text-muted">{line.name}:</span> {line.text}
              </>
            )}
            {line.kind === "cookie" && (
              <mark className="rounded-sm bg-warn-soft px-0.5 text-warn">
                <strong>{line.name}:</strong> {line.text}
              </mark>
            )}
          </span>
        ))}
      </Code>
      {kind !== "none" && (
        <Code label={t("message.body")}>
          {kind === "json" && prettyJson(body)}
          {kind === "form" && body.split("&").map((field, at) => `${at === 0 ? "" : "&"}${field}\n`)}
          {(kind === "html" || kind === "text") && body}
        </Code>
      )}
      {kind === "html" && <p className="text-note text-muted">{t("message.htmlNote")}</p>}
      {kind === "form" && <p className="text-note text-muted">{t("message.formNote")}</p>}
    </>
  );
}
