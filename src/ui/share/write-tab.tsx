import { Copy, Download } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../components/icon-button.tsx";
import { useRun } from "../state/run-context.tsx";
import { download } from "./picture-file.ts";
import { useWriter } from "./use-writer.ts";
import { fileName, type Writing, writings } from "./written-file.ts";

const groups = ["picture", "text", "data"] as const;

/** Everything that the run can be written as, each to copy and to save. */
export function WriteTab() {
  const { t } = useTranslation("uiShare");
  const cursor = useRun((state) => state.cursor);
  const scenario = useRun((state) => state.recording?.story.scenario ?? "");
  // An action between Person and browser is no message, so it has no HTTP.
  const hasHttp = useRun((state) => state.recording?.messages[state.cursor - 1]?.kind !== "action");
  const [said, setSaid] = useState("");
  const write = useWriter();

  const act = async (writing: Writing, how: "copied" | "saved", name: string): Promise<void> => {
    try {
      if (how === "copied") await copy(writing, write(writing));
      else download(await write(writing), fileName(writing, scenario, cursor));
      setSaid(t(`write.${how}`, { what: name }));
    } catch {
      setSaid(t("write.failed", { what: name }));
    }
  };

  return (
    <>
      <p>{t("write.lead")}</p>
      {groups.map((group) => (
        <section key={group}>
          <h3 className="font-semibold">{t(`write.groups.${group}`)}</h3>
          <ul>
            {writings
              .filter((writing) => writing.group === group && (writing.id !== "http" || hasHttp))
              .map((writing) => {
                const name = t(`write.names.${writing.id}`, { n: cursor });
                return (
                  <li key={writing.id} className="flex items-center gap-1 border-t border-line py-1 first:border-t-0">
                    <span className="min-w-0 grow">
                      <span className="block">{name}</span>
                      <span className="block text-note text-muted">{t(`write.about.${writing.id}`)}</span>
                    </span>
                    <IconButton
                      label={t("write.copy", { what: name })}
                      icon={<Copy />}
                      onClick={() => void act(writing, "copied", name)}
                    />
                    <IconButton
                      label={t("write.download", { what: name })}
                      icon={<Download />}
                      onClick={() => void act(writing, "saved", name)}
                    />
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      <p role="status" className="sticky bottom-0 min-h-10 bg-surface py-2 font-semibold">
        {said}
      </p>
    </>
  );
}

/** A picture of pixels goes to the clipboard as one, all else as text. The promise itself is handed over, as Safari asks for. */
async function copy(writing: Writing, content: Promise<Blob>): Promise<void> {
  const type = writing.id === "png" ? "image/png" : "text/plain";
  const typed = content.then(async (blob) => (writing.id === "png" ? blob : new Blob([await blob.text()], { type })));
  await navigator.clipboard.write([new ClipboardItem({ [type]: typed })]);
}
