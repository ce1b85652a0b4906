import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";
import { setDisplay } from "../state/display.ts";
import { startTour } from "./advance.ts";
import { plannedMinutes, type Tour, tours } from "./tours.ts";
import { useTourTexts } from "./use-tour-texts.ts";

/** The ready-made talks, each with its stops and a button that starts it. */
export function ToursPage() {
  const { t } = useTranslation("uiPresent");
  return (
    <div className="mx-auto w-full max-w-6xl px-5 pt-8 pb-12">
      <h1 className="text-display font-bold tracking-tight">{t("tours.title")}</h1>
      <p className="mt-3 max-w-3xl text-lead text-muted">{t("tours.lead")}</p>
      <ul className="mt-8 grid gap-5 md:grid-cols-2">
        {tours.map((tour) => (
          <TourCard key={tour.id} tour={tour} />
        ))}
      </ul>
    </div>
  );
}

function TourCard({ tour }: { readonly tour: Tour }) {
  const { t } = useTranslation("uiPresent");
  const texts = useTourTexts();
  const title = texts.title(tour.id);
  return (
    <li className="flex flex-col rounded-card bg-surface p-6 shadow-raised">
      <h2 className="text-title font-bold">{title}</h2>
      <p className="text-muted">{t("minutes", { count: plannedMinutes(tour) })}</p>
      <p className="mt-2">{texts.summary(tour.id)}</p>
      <ol className="mt-4 grow list-decimal pl-6">
        {tour.stops.map((stop) => (
          <li key={stop.id} className="pl-1">
            {texts.stop(tour.id, stop.id)}
          </li>
        ))}
      </ol>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button
          kind="primary"
          aria-label={t("tours.presentOne", { title })}
          onClick={() => {
            setDisplay({ presenting: true });
            startTour(tour.id);
          }}
        >
          {t("tours.present")}
        </Button>
        <Button aria-label={t("tours.walkOne", { title })} onClick={() => startTour(tour.id)}>
          {t("tours.walk")}
        </Button>
      </div>
    </li>
  );
}
