import type { Language } from "../../i18n/i18n.ts";
import { drawnTheme, followOtherWindows, getDisplay, subscribeDisplay, systemIsDark } from "../state/display.ts";

/** Keeps the root element's theme and language as the display choices say, here or in another window, and switches the texts with them. */
export function followDisplay(switchTexts: (language: Language) => Promise<void>): void {
  let shown = getDisplay().language;
  const apply = (): void => {
    const { theme, language } = getDisplay();
    document.documentElement.dataset.theme = drawnTheme(theme);
    document.documentElement.lang = language;
    if (language === shown) return;
    shown = language;
    void switchTexts(language);
  };
  apply();
  subscribeDisplay(apply);
  followOtherWindows();
  matchMedia(systemIsDark).addEventListener("change", apply);
}
