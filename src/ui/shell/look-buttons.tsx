import { Moon, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import { languages } from "../../i18n/i18n.ts";
import { classNames } from "../components/class-names.ts";
import { IconButton } from "../components/icon-button.tsx";
import { drawnTheme, setDisplay, systemIsDark, useDisplay } from "../state/display.ts";
import { useMediaQuery } from "../state/use-media-query.ts";

/** The languages, each by its code; the present one is marked. */
export function LanguageSwitch() {
  const { t } = useTranslation("uiShell");
  const { language } = useDisplay();
  return (
    <fieldset className="flex items-center">
      <legend className="sr-only">{t("language")}</legend>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => setDisplay({ language: each })}
          className={classNames(
            "min-h-11 min-w-10 rounded-control px-2 text-muted uppercase hover:bg-sunken",
            "aria-pressed:font-bold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-[3px] aria-pressed:underline-offset-[6px]",
          )}
        >
          {each} <span className="sr-only normal-case">{t(each === "nl" ? "dutch" : "english")}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** From light to dark and back. */
export function ThemeButton({ className }: { readonly className?: string }) {
  const { t } = useTranslation("uiShell");
  const { theme } = useDisplay();
  const dark = drawnTheme(theme, useMediaQuery(systemIsDark)) === "dark";
  return (
    <IconButton
      {...(className !== undefined && { className })}
      label={`${t("theme")}: ${t(dark ? "themes.light" : "themes.dark")}`}
      icon={dark ? <Sun /> : <Moon />}
      onClick={() => setDisplay({ theme: dark ? "light" : "dark" })}
    />
  );
}
