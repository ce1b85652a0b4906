import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";
import { Switch } from "../components/switch.tsx";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { pageLink } from "./page-link.ts";
import { QrCode } from "./qr-code.tsx";

/** The exact story and step as a link and a QR code, and the fingerprint of the recording. */
export function LinkTab() {
  const { t } = useTranslation("uiShare");
  const id = useId();
  const store = useRunStore();
  const [embed, setEmbed] = useState(false);
  const cursor = useRun((state) => state.cursor);
  const recording = useRun((state) => state.recording);
  const link = pageLink({ ...store.getState(), cursor, recording }, location, embed);
  if (link === undefined || recording === null) return null;
  const isLocal = location.protocol === "file:";
  return (
    <>
      {/* The code comes first, so that a room can scan it on a projector of 1280 × 720 without scrolling. */}
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        {!isLocal && <QrCode text={link} label={t("link.qr")} tooLong={t("link.tooLong")} />}
        <div className="flex min-w-0 grow basis-64 flex-col gap-4">
          <p>{t(isLocal ? "link.local" : "link.lead")}</p>
          <div>
            <label htmlFor={id} className="mb-1 block">
              {t("link.field")}
            </label>
            <textarea
              id={id}
              readOnly
              rows={3}
              className="w-full resize-none rounded-control border border-edge bg-sunken p-3 font-mono text-note text-ink"
              value={link}
              onFocus={(event) => event.target.select()}
            />
            <CopyWithWords text={link} label={t("link.copy")} done={t("link.copied")} kind="primary" />
          </div>
        </div>
      </div>
      <Switch label={t("link.embed")} checked={embed} onChange={setEmbed} />
      <section>
        <h3 className="font-semibold">{t("fingerprint.title")}</h3>
        <code className="my-2 block font-mono [overflow-wrap:anywhere]" data-testid="fingerprint">
          {recording.fingerprint}
        </code>
        <p className="mb-2 text-note text-muted">{t("fingerprint.more")}</p>
        <CopyWithWords
          text={recording.fingerprint}
          label={t("fingerprint.copy")}
          done={t("write.copied", { what: t("fingerprint.title") })}
        />
      </section>
    </>
  );
}

interface CopyWithWordsProps {
  readonly text: string;
  readonly label: ReactNode;
  readonly done: string;
  readonly kind?: "primary" | "secondary";
}

/** Copies, and says beside the button that it did or could not. */
function CopyWithWords({ text, label, done, kind = "secondary" }: CopyWithWordsProps) {
  const { t } = useTranslation("uiShare");
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(t("link.notCopied"));
    }
  };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button kind={kind} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
