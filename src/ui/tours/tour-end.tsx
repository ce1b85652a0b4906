import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";
import { useNotesLink } from "../notes/use-notes-link.ts";
import { setDisplay } from "../state/display.ts";
import { useRunStore } from "../state/run-context.tsx";
import { setTalk, useTalk } from "../state/talk.ts";
import { goToStop, retreat, startTour, stayInRun } from "./advance.ts";
import { type Tour, tourOf, tours } from "./tours.ts";
import { ToursPage } from "./tours-page.tsx";
import { useTourTexts } from "./use-tour-texts.ts";

/** The screen after the last stop of a tour: what was shown and where to go from here. Without a tour, the list of tours. */
export function TourEnd() {
  const tour = tourOf(useTalk().tour);
  return tour === undefined ? <ToursPage /> : <End tour={tour} />;
}

function End({ tour }: { readonly tour: Tour }) {
  const { t } = useTranslation("uiPresent");
  const texts = useTourTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const next = tours[tours.indexOf(tour) + 1];
  useNotesLink();
  useEndKeys();
  // The picture that had the keyboard is gone; from here Tab leads to the ways on.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mx-auto flex w-full max-w-5xl grow flex-col justify-center gap-6 px-5 py-6">
      <div>
        <p className="font-semibold text-accent">{t("end.title")}</p>
        <h1 ref={heading} tabIndex={-1} className="text-title font-bold outline-none">
          {texts.title(tour.id)}
        </h1>
      </div>
      <div className="flex flex-wrap gap-3">
        {next !== undefined && (
          <Button kind="primary" onClick={() => startTour(next.id)}>
            {t("end.nextTour", { title: texts.title(next.id) })}
          </Button>
        )}
        <Button onClick={() => leaveFor("#/tours")}>{t("end.all")}</Button>
        <Button onClick={() => leaveFor("#/")}>{t("end.home")}</Button>
        <Button onClick={() => stayInRun(tour)}>{t("end.stay")}</Button>
      </div>
      <section aria-labelledby="tour-shown">
        <h2 id="tour-shown" className="font-bold">
          {t("end.shown")}
        </h2>
        <ol className="mt-1 list-decimal pl-8">
          {tour.stops.map((stop, index) => (
            <li key={stop.id} className="pl-1">
              <button
                type="button"
                className="min-h-8 text-left underline decoration-edge underline-offset-4 hover:text-accent"
                onClick={() => goToStop(index)}
              >
                {texts.stop(tour.id, stop.id)}
              </button>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

/** Ends the talk. What follows is no part of it, so it is not shown in large type either. */
function leaveFor(link: string): void {
  setTalk({ tour: null, stop: 0 });
  setDisplay({ presenting: false });
  location.hash = link;
}

/** Back into the tour with a clicker; Escape leaves presenter mode, as in a run. */
function useEndKeys(): void {
  const store = useRunStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "PageUp" || event.key === "ArrowLeft") {
        event.preventDefault();
        retreat(store);
      }
      if (event.key === "Escape") setDisplay({ presenting: false });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [store]);
}
