import {
  ArrowRight,
  BookOpen,
  Columns3,
  MousePointerClick,
  Presentation,
  Route as RouteIcon,
  ShieldQuestion,
  Skull,
} from "lucide-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

const doors: {
  readonly id: "explain" | "attack" | "compare" | "matrix" | "decide" | "tours" | "background";
  readonly href: string;
  readonly icon: ReactElement;
}[] = [
  { id: "explain", href: "#/scenarios", icon: <RouteIcon /> },
  { id: "attack", href: "#/run/launch-3a?attack=launch-theft-clean-browser", icon: <Skull /> },
  { id: "compare", href: "#/compare", icon: <Columns3 /> },
  { id: "matrix", href: "#/matrix", icon: <ShieldQuestion /> },
  { id: "decide", href: "#/run/launch-3a?pause=1&step=9999", icon: <MousePointerClick /> },
  { id: "tours", href: "#/tours", icon: <Presentation /> },
  { id: "background", href: "#/background", icon: <BookOpen /> },
];

/** The first page: what this is and the doors that lead further. */
export function HomePage() {
  const { t } = useTranslation("uiHome");
  return (
    <div className="mx-auto w-full max-w-6xl px-5 pt-8 pb-12 sm:pt-16">
      <h1 className="max-w-3xl text-display font-bold tracking-tight">{t("title")}</h1>
      <p className="mt-4 max-w-3xl text-lead text-muted">{t("lead")}</p>
      <ul className="mt-10 grid gap-5 md:grid-cols-2 lg:grid-cols-3">
        {doors.map((door, index) => (
          <li key={door.id} className="contents">
            <a
              href={door.href}
              className={
                index === 0
                  ? "group flex flex-col rounded-card bg-accent p-6 text-on-accent no-underline shadow-raised hover:bg-accent-strong"
                  : "group flex flex-col rounded-card bg-surface p-6 text-ink no-underline shadow-raised hover:bg-sunken"
              }
            >
              <span aria-hidden="true" className="[&_svg]:size-8">
                {door.icon}
              </span>
              <h2 className="mt-5 text-title font-bold">{t(`doors.${door.id}.title`)}</h2>
              <p className="mt-2 grow">{t(`doors.${door.id}.text`)}</p>
              <span className="mt-6 inline-flex items-center gap-2 font-semibold underline-offset-4 group-hover:underline">
                {t(`doors.${door.id}.action`)} <ArrowRight className="size-5" aria-hidden="true" />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <h2 className="mt-14 text-title font-bold">{t("factsTitle")}</h2>
      <ul className="mt-4 grid gap-x-10 gap-y-3 sm:grid-cols-2">
        {(["real", "same", "checks", "nothing"] as const).map((fact) => (
          <li key={fact} className="border-l-4 border-accent pl-4">
            {t(`facts.${fact}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
