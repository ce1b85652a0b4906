import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { routeOf, useFragment } from "./use-route.ts";

const AboutDialog = lazy(async () => ({ default: (await import("./about-dialog.tsx")).AboutDialog }));

/** The permanent disclaimer. `slim` keeps it on one line below the run; the whole text is one click away. */
export function AppFooter({ slim }: { readonly slim: boolean }) {
  const { t } = useTranslation("uiShell");
  const [open, setOpen] = useState(false);
  const route = routeOf(useFragment());

  // A link in the dialog leads to another page, where the dialog would be in the way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the route is what the effect waits for
  useEffect(() => setOpen(false), [route]);

  return (
    <footer className={slim ? "shrink-0 px-4 pb-1 text-center" : "px-5 py-6"}>
      <p className={slim ? "text-note text-muted" : "mx-auto max-w-5xl text-note text-muted"}>
        {slim && <span className="md:hidden">{t("disclaimer.short")}</span>}
        {slim && <span className="hidden md:inline">{t("disclaimer.line")}</span>}
        {!slim && t("disclaimer.lead")}{" "}
        <button
          type="button"
          className="inline min-h-6 cursor-pointer text-ink underline underline-offset-2"
          onClick={() => setOpen(true)}
        >
          {t("disclaimer.open")}
        </button>
      </p>
      <Suspense>{open && <AboutDialog open onOpenChange={setOpen} />}</Suspense>
    </footer>
  );
}
