import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";
import { LanguageSwitch, ThemeButton } from "../shell/look-buttons.tsx";
import { plannedMinutes, tourOf } from "../tours/tours.ts";
import { useTourTexts } from "../tours/use-tour-texts.ts";
import { elapsedText } from "./clock.ts";
import { type NotesChannel, type NotesCommand, openNotesChannel, type TalkView } from "./notes-channel.ts";

const keys: Readonly<Record<string, NotesCommand>> = {
  ArrowRight: "next",
  PageDown: "next",
  ArrowLeft: "back",
  PageUp: "back",
};

/** The speaker's window: what to say, what comes next and how late it is. Its keys and buttons move the stage. */
export function NotesPage() {
  const { t } = useTranslation("uiPresent");
  const { view, send } = useStage();
  return (
    <div className="mx-auto flex w-full max-w-4xl grow flex-col gap-5 px-5 py-5">
      <div className="-mb-3 flex items-center justify-between">
        <h1 className="text-note text-muted">{t("notes.title")}</h1>
        {/* Presenter mode has no header, so the look of the room is changed from here. */}
        <div className="flex items-center gap-1">
          <LanguageSwitch />
          <ThemeButton />
        </div>
      </div>
      {view === null ? <p className="text-lead">{t("notes.waiting")}</p> : <Notes view={view} send={send} />}
    </div>
  );
}

interface NotesProps {
  readonly view: TalkView;
  readonly send: (command: NotesCommand) => void;
}

function Notes({ view, send }: NotesProps) {
  const { t } = useTranslation(["uiPresent", "uiShell"]);
  const texts = useTourTexts();
  const tour = tourOf(view.tour);
  const stop = tour?.stops[view.stop];
  const { step } = view;
  return (
    <>
      <Clock view={view} onRestart={() => send("restart")} />
      <section aria-labelledby="notes-now">
        <h2 id="notes-now" className="text-note text-muted">
          {t("notes.now")}
          {step !== null && ` · ${step.scenario} · ${t("notes.step", { n: step.cursor, total: step.total })}`}
        </h2>
        <p className="text-title font-bold">{step?.title ?? t("end.title")}</p>
      </section>
      <section aria-labelledby="notes-text" className="grow rounded-card bg-surface p-5 shadow-raised">
        <h2 id="notes-text" className="font-semibold">
          {tour !== undefined && stop !== undefined
            ? `${t("tour.stop", { n: view.stop + 1, total: tour.stops.length })}: ${texts.stop(tour.id, stop.id)}`
            : t("notes.title")}
        </h2>
        <p className="mt-2 text-lead">
          {tour !== undefined && stop !== undefined ? texts.notes(tour.id, stop.id) : t("notes.none")}
        </p>
      </section>
      <section aria-labelledby="notes-next">
        <h2 id="notes-next" className="text-note text-muted">
          {t("notes.coming")}
        </h2>
        <p className="text-lead">{comingText(view, t, texts)}</p>
      </section>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => send("back")}>← {t("uiShell:transport.back")}</Button>
        <Button kind="primary" onClick={() => send("next")}>
          {t("uiShell:transport.next")} →
        </Button>
        {tour !== undefined && <Button onClick={() => send("previous-stop")}>{t("tour.previous")}</Button>}
        {tour !== undefined && <Button onClick={() => send("next-stop")}>{t("tour.next")}</Button>}
      </div>
    </>
  );
}

/** The next step, the next stop or the end. */
function comingText(
  { step, tour: id, stop }: TalkView,
  t: ReturnType<typeof useTranslation<"uiPresent">>["t"],
  texts: ReturnType<typeof useTourTexts>,
): string {
  const tour = tourOf(id);
  if (step === null) return t("notes.endMore");
  if (tour === undefined || !step.atEnd) return step.next ?? t("notes.end");
  const coming = tour.stops[stop + 1];
  return coming === undefined ? t("end.title") : t("notes.comingStop", { title: texts.stop(tour.id, coming.id) });
}

function Clock({ view, onRestart }: { readonly view: TalkView; readonly onRestart: () => void }) {
  const { t } = useTranslation("uiPresent");
  const now = useNow();
  const tour = tourOf(view.tour);
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-2">
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        <Figure label={t("notes.elapsed")} value={elapsedText(view.startedAt, now)} />
        {tour !== undefined && (
          <>
            <Figure label={t("notes.planned")} value={t("minutes", { count: plannedMinutes(tour, view.stop) })} />
            <Figure label={t("notes.plannedAll")} value={t("minutes", { count: plannedMinutes(tour) })} />
          </>
        )}
      </dl>
      <Button kind="quiet" onClick={onRestart}>
        {t("notes.restart")}
      </Button>
    </div>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt className="text-note text-muted">{label}</dt>
      <dd className="text-title font-bold tabular-nums">{value}</dd>
    </div>
  );
}

/** The present time in milliseconds since 1970, once a second. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The line to the stage: what it shows, and the keys of a clicker that move it. The last state is asked for on opening. */
function useStage(): { readonly view: TalkView | null; readonly send: (command: NotesCommand) => void } {
  const [view, setView] = useState<TalkView | null>(null);
  const channel = useRef<NotesChannel | null>(null);
  const send = (command: NotesCommand): void => channel.current?.send({ kind: "do", command });

  useEffect(() => {
    const talk = /[?&]talk=([0-9a-f]+)/.exec(location.hash)?.[1] ?? "";
    const line = openNotesChannel(talk, (message) => {
      if (message.kind === "view") setView(message.view);
    });
    channel.current = line;
    line.send({ kind: "ask" });
    const onKey = (event: KeyboardEvent): void => {
      const command = keys[event.key];
      if (command === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      line.send({ kind: "do", command });
    };
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
      line.close();
    };
  }, []);

  return { view, send };
}
