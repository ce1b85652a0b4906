import { CircleHelp, Presentation, Search, Share2, SlidersHorizontal } from "lucide-react";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../components/icon-button.tsx";
import { setDisplay } from "../state/display.ts";
import { useRun } from "../state/run-context.tsx";
import { useWords } from "../state/words.ts";
import { Brand } from "./brand.tsx";
import { showDialog } from "./dialog-state.ts";
import { lazyPart } from "./lazy-part.ts";
import { LanguageSwitch, ThemeButton } from "./look-buttons.tsx";
import { PagesNav } from "./pages-nav.tsx";
import type { Route } from "./use-route.ts";

const DisplayDialog = lazyPart(() => import("./display-dialog.tsx"), "DisplayDialog");

/** Name, navigation, language, theme, help. */
export function AppHeader({ route }: { readonly route: Route }) {
  const { t } = useTranslation(["uiShell", "uiShare", "uiPresent"]);
  const [settingsOpen, setSettingsOpen] = useState(false);
  return (
    <header className="flex min-h-14 shrink-0 flex-wrap items-center lg:flex-nowrap px-3 sm:gap-x-2 sm:px-5">
      <Brand current={route === "home"} />
      {route === "run" && <RunTitle />}
      <PagesNav route={route} />
      <div className="ml-auto flex items-center sm:gap-1 md:ml-0">
        <LanguageSwitch />
        {route === "run" && (
          <>
            <IconButton
              label={t("uiShare:search.open")}
              hint="/"
              icon={<Search />}
              onClick={() => showDialog("search")}
            />
            <IconButton label={t("uiShare:open")} icon={<Share2 />} onClick={() => showDialog("share")} />
            <IconButton
              className="max-sm:hidden"
              label={t("uiPresent:open")}
              hint="S"
              icon={<Presentation />}
              onClick={() => setDisplay({ presenting: true })}
            />
          </>
        )}
        <ThemeButton className="max-sm:hidden" />
        <IconButton label={t("display")} icon={<SlidersHorizontal />} onClick={() => setSettingsOpen(true)} />
        <IconButton label={t("keys.open")} hint="?" icon={<CircleHelp />} onClick={() => showDialog("help")} />
      </div>
      <Suspense>{settingsOpen && <DisplayDialog open onOpenChange={setSettingsOpen} />}</Suspense>
    </header>
  );
}

/** What is on screen: the scenario of the run. On a small screen for screen readers only. */
function RunTitle() {
  const words = useWords();
  const scenario = useRun((state) => state.recording?.story.scenario);
  if (scenario === undefined) return null;
  return (
    <h1 className="min-w-0 truncate border-l border-edge pl-4 text-body font-normal max-lg:sr-only">
      {words.scenario(scenario)}
    </h1>
  );
}
