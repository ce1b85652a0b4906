import { ChevronFirst, ChevronLast, Clock, Pause, Play, StepBack, StepForward } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../components/icon-button.tsx";
import { Select } from "../components/select.tsx";
import { isEmbedded } from "../shell/embed.ts";
import { useDisplay } from "../state/display.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { type Speed, speeds } from "../state/run-state.ts";
import { advance, retreat } from "../tours/advance.ts";
import { Caption } from "./caption.tsx";
import { Scrubber } from "./scrubber.tsx";
import { StepField } from "./step-field.tsx";

/** The sentence of the step, the scrubber and the buttons, below everything else. In presenter mode the bar on top has the buttons. */
export function Transport() {
  const { t } = useTranslation("uiShell");
  const recording = useRun((state) => state.recording);
  const presenting = useDisplay().presenting && !isEmbedded;
  if (recording === null) return null;
  return (
    <section aria-label={t("transport.label")} className="shrink-0 px-3 pt-2 sm:px-5">
      <div className="mb-1 flex items-center gap-4">
        <Caption recording={recording} />
        <VirtualClock />
      </div>
      <Scrubber recording={recording} />
      {!presenting && (
        <div className="flex items-center gap-1 py-1">
          <div className="hidden w-40 sm:block">
            <StepField />
          </div>
          <Buttons />
          <div className="hidden w-40 justify-end sm:flex">
            <SpeedChoice />
          </div>
        </div>
      )}
    </section>
  );
}

function Buttons() {
  const { t } = useTranslation("uiShell");
  const store = useRunStore();
  const atStart = useRun((state) => state.cursor <= 1);
  const atEnd = useRun((state) => state.cursor >= (state.recording?.messages.length ?? 0));
  const playing = useRun((state) => state.playing !== "no");
  return (
    <div className="flex grow items-center justify-center gap-1">
      <IconButton
        label={t("transport.first")}
        hint="Home"
        icon={<ChevronFirst />}
        aria-disabled={atStart}
        onClick={store.first}
      />
      <IconButton
        label={t("transport.back")}
        hint="←"
        icon={<StepBack />}
        aria-disabled={atStart}
        onClick={() => retreat(store)}
      />
      <IconButton
        label={t(playing ? "transport.pause" : "transport.play")}
        icon={playing ? <Pause /> : <Play />}
        onClick={() => store.play(playing ? "no" : "steady")}
      />
      <IconButton
        kind="primary"
        label={t("transport.next")}
        hint="→"
        icon={<StepForward />}
        aria-disabled={atEnd}
        onClick={() => advance(store)}
        className="w-20"
      />
      <IconButton
        label={t("transport.last")}
        hint="End"
        icon={<ChevronLast />}
        aria-disabled={atEnd}
        onClick={store.last}
      />
    </div>
  );
}

function SpeedChoice() {
  const { t } = useTranslation("uiShell");
  const store = useRunStore();
  const speed = useRun((state) => state.speed);
  return (
    <Select
      label={t("transport.speed")}
      quietLabel
      className="w-24"
      value={String(speed)}
      options={speeds.map((each) => ({ value: String(each), label: t("transport.speedValue", { value: each }) }))}
      onChange={(value) => store.setSpeed(Number(value) as Speed)}
    />
  );
}

/** The time in the simulation, which starts on a day in June 2026 and really passes. */
function VirtualClock() {
  const { t } = useTranslation("uiShell");
  const { language } = useDisplay();
  const format = useMemo(
    () =>
      new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
        day: "numeric",
        month: "short",
        hour: "2-digit",
        minute: "2-digit",
        second: "2-digit",
        timeZone: "Europe/Amsterdam",
      }),
    [language],
  );
  const time = useRun((state) => state.recording?.messages[state.cursor - 1]?.time);
  if (time === undefined) return null;
  return (
    <p className="hidden h-8 w-48 shrink-0 items-center justify-end gap-2 whitespace-nowrap text-muted tabular-nums [contain:strict] md:flex">
      <Clock className="size-5" aria-hidden="true" />
      <span className="sr-only">{t("transport.clock")}</span> {format.format(new Date(time))}
    </p>
  );
}
