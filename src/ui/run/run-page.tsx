import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { AttackBar } from "../attack/attack-bar.tsx";
import { fetchMermaid } from "../diagram/mermaid-renderer.ts";
import { useNotesLink } from "../notes/use-notes-link.ts";
import { PrintSheet } from "../print/print-sheet.tsx";
import { isEmbedded } from "../shell/embed.ts";
import { useDisplay } from "../state/display.ts";
import { useRun } from "../state/run-context.tsx";
import { useMediaQuery } from "../state/use-media-query.ts";
import { TourBar } from "../tours/tour-bar.tsx";
import { BlankScreen } from "./blank-screen.tsx";
import { DifferenceBar } from "./difference-bar.tsx";
import { EmbeddedLayout } from "./embedded-layout.tsx";
import { NarrowLayout } from "./narrow-layout.tsx";
import { PresenterBar } from "./presenter-bar.tsx";
import { PresenterLayout } from "./presenter-layout.tsx";
import { Transport } from "./transport.tsx";
import { useAddress } from "./use-address.ts";
import { useKeys } from "./use-keys.ts";
import { usePlayer } from "./use-player.ts";
import { WideLayout } from "./wide-layout.tsx";

/** One run: what is set, the diagram, the Person's screen, the inspector and the transport below. */
export function RunPage() {
  const { t } = useTranslation("uiShell");
  // Meanwhile the story runs in its worker.
  useEffect(() => void fetchMermaid(), []);
  useAddress();
  usePlayer();
  useNotesLink();
  const blank = useKeys();
  const wide = useMediaQuery("(min-width: 901px)");
  const ready = useRun((state) => state.recording !== null && state.catalogue !== null);
  const presenting = useDisplay().presenting && !isEmbedded;
  const busy = useRun((state) => state.busy);
  return (
    <>
      <BusyBar busy={busy} label={t("loading")} />
      {ready ? (
        <>
          {presenting && <PresenterBar />}
          {!isEmbedded && <TourBar />}
          {!isEmbedded && !presenting && <DifferenceBar />}
          {!isEmbedded && !presenting && <AttackBar />}
          {isEmbedded && <EmbeddedLayout />}
          {presenting && <PresenterLayout />}
          {!isEmbedded && !presenting && (wide ? <WideLayout /> : <NarrowLayout />)}
          <Transport />
          <PrintSheet />
        </>
      ) : (
        <p className="p-8 text-muted">{t("loading")}</p>
      )}
      {blank.on && <BlankScreen onLeave={blank.leave} />}
    </>
  );
}

/** A thin line that moves while a story runs. It appears late, so that a short run does not flash. */
function BusyBar({ busy, label }: { readonly busy: boolean; readonly label: string }) {
  return (
    <div role="status" className="relative h-1 shrink-0 overflow-hidden">
      {busy && (
        <>
          <div className="busy-bar absolute inset-y-0 w-1/3 rounded-full bg-accent" />
          <span className="sr-only">{label}</span>
        </>
      )}
    </div>
  );
}
