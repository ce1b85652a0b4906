import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { addTexts, createI18n, loadCatalogue, loadFirstTexts, switchLanguage } from "./i18n/i18n.ts";
import { TooltipRoot } from "./ui/components/tooltip.tsx";
import { startEngine } from "./ui/engine/engine-client.ts";
import { workOffline } from "./ui/offline/work-offline.ts";
import { App } from "./ui/shell/app.tsx";
import { followDisplay } from "./ui/shell/follow-display.ts";
import { expectTexts } from "./ui/shell/lazy-part.ts";
import { getDisplay } from "./ui/state/display.ts";
import { RunProvider } from "./ui/state/run-context.tsx";
import { createRunStore } from "./ui/state/run-store.ts";
import "./ui/theme.css";

/** Composition root: the engine's thread, the store, the language and the page. */
async function start(root: HTMLElement): Promise<void> {
  const store = createRunStore(startEngine());
  void store.loadCatalogue();
  const { language } = getDisplay();
  const first = loadFirstTexts(language);
  const all = loadCatalogue(language);
  const i18n = createI18n(language, await first);
  expectTexts(addTexts(i18n, language, all));
  followDisplay((wanted) => switchLanguage(i18n, wanted));
  // A transition is made in short pieces, between which the page can react.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <TooltipRoot>
            <RunProvider store={store}>
              <App />
            </RunProvider>
          </TooltipRoot>
        </I18nextProvider>
      </StrictMode>,
    ),
  );
}

const root = document.getElementById("root");
if (root !== null) void start(root);
workOffline();
