import { Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { HomePage } from "../home/home-page.tsx";
import { useDisplay } from "../state/display.ts";
import { useRunStore } from "../state/run-context.tsx";
import { AppFooter } from "./app-footer.tsx";
import { AppHeader } from "./app-header.tsx";
import { isEmbedded } from "./embed.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { lazyPart } from "./lazy-part.ts";
import { NamedDialogs } from "./named-dialogs.tsx";
import { ProblemBanner } from "./problem-banner.tsx";
import { type Route, routeOf, showsRun, useFragment } from "./use-route.ts";

const RunPage = lazyPart(() => import("../run/run-page.tsx"), "RunPage");
const ScenariosPage = lazyPart(() => import("../home/scenarios-page.tsx"), "ScenariosPage");
const MatrixPage = lazyPart(() => import("../matrix/matrix-page.tsx"), "MatrixPage");
const ComparePage = lazyPart(() => import("../compare/compare-page.tsx"), "ComparePage");
const ToursPage = lazyPart(() => import("../tours/tours-page.tsx"), "ToursPage");
const TourEnd = lazyPart(() => import("../tours/tour-end.tsx"), "TourEnd");
const NotesPage = lazyPart(() => import("../notes/notes-page.tsx"), "NotesPage");
const BackgroundPage = lazyPart(() => import("../home/background-page.tsx"), "BackgroundPage");

const titles = {
  home: "home",
  scenarios: "scenarios",
  compare: "compare",
  matrix: "matrix",
  tours: "tours",
  "tour-end": "tours",
  notes: "notes",
  background: "background",
  run: "panes.diagram",
  unknown: "panes.diagram",
} as const satisfies Record<Route, string>;

/** The whole page: header, one of its screens, footer. */
export function App() {
  const { t } = useTranslation("uiShell");
  const fragment = useFragment();
  const store = useRunStore();
  const route = routeOf(fragment);
  const isStage = useDisplay().presenting && (route === "run" || route === "tour-end") && !isEmbedded;
  const title = t(titles[route]);
  const appName = t("common:appName" as never) as string;

  useEffect(() => {
    document.title = route === "home" ? appName : `${title} · ${appName}`;
  }, [route, title, appName]);

  useEffect(() => {
    document.documentElement.toggleAttribute("data-presenting", isStage);
  }, [isStage]);

  useEffect(() => {
    if (route === "unknown") store.showProblem(fragment.replace(/^#\/?/, ""));
  }, [route, fragment, store]);

  return (
    <div className={route === "run" ? "flex h-dvh flex-col" : "flex min-h-dvh flex-col"}>
      <button type="button" className="sr-only-focusable absolute z-50 bg-surface p-3" onClick={focusContent}>
        {t("skip")}
      </button>
      {!isEmbedded && !isStage && route !== "notes" && <AppHeader route={route} />}
      <NamedDialogs route={route} />
      <ProblemBanner />
      <main id="content" tabIndex={-1} className="flex min-h-0 grow flex-col outline-none">
        <ErrorBoundary>
          <Suspense fallback={<p className="p-8 text-muted">{t("starting")}</p>}>
            {route === "home" && <HomePage />}
            {route === "scenarios" && <ScenariosPage />}
            {route === "compare" && <ComparePage />}
            {route === "matrix" && <MatrixPage />}
            {route === "tours" && <ToursPage />}
            {route === "tour-end" && <TourEnd />}
            {route === "notes" && <NotesPage />}
            {route === "background" && <BackgroundPage />}
            {showsRun(route) && <RunPage />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <AppFooter slim={isStage || route === "run" || route === "notes"} />
    </div>
  );
}

/** The fragment of the address holds the story, so this is no link to `#content`. */
function focusContent(): void {
  document.getElementById("content")?.focus();
}
