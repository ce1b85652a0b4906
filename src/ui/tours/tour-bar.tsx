import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../components/icon-button.tsx";
import { setTalk, useTalk } from "../state/talk.ts";
import { skipBack, skipStop } from "./advance.ts";
import { tourOf } from "./tours.ts";
import { useTourTexts } from "./use-tour-texts.ts";

/** Where a talk is: the stop, how many there are, and the way to the others. Nothing without a tour. */
export function TourBar() {
  const { t } = useTranslation("uiPresent");
  const texts = useTourTexts();
  const { tour: id, stop } = useTalk();
  const tour = tourOf(id);
  const present = tour?.stops[stop];
  if (tour === undefined || present === undefined) return null;
  return (
    <section
      aria-label={t("tour.label", { title: texts.title(tour.id) })}
      className="mx-3 flex shrink-0 items-center gap-2 rounded-control bg-accent-soft px-3 sm:mx-5"
    >
      <p className="shrink-0 font-semibold text-accent tabular-nums">
        {t("tour.stop", { n: stop + 1, total: tour.stops.length })}
      </p>
      <p className="min-w-0 grow truncate">{texts.stop(tour.id, present.id)}</p>
      <IconButton label={t("tour.previous")} icon={<ChevronLeft />} aria-disabled={stop === 0} onClick={skipBack} />
      <IconButton
        label={t(stop === tour.stops.length - 1 ? "tour.toEnd" : "tour.next")}
        icon={<ChevronRight />}
        onClick={skipStop}
      />
      <IconButton label={t("tour.leave")} icon={<X />} onClick={() => setTalk({ tour: null, stop: 0 })} />
    </section>
  );
}
