import { CircleUserRound, Hexagon } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export type SiteKind = "pgo" | "dva" | "digid" | "module" | "attacker" | "external";

interface SiteProps {
  readonly kind: SiteKind;
  /** Who owns the site. */
  readonly owner: string;
  /** Who is logged in. */
  readonly user?: string | undefined;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** A simulated website: a bar with its owner, a heading and what the page says. */
export function Site({ kind, owner, user, title, children }: SiteProps) {
  return (
    <div data-site={kind} className="flex min-h-full flex-col bg-surface">
      <header className="site-bar flex flex-wrap items-center gap-x-3 border-b-4 border-(--site) bg-(--site-soft) px-5 py-2.5">
        <p className="min-w-0 grow font-semibold text-(--site) [overflow-wrap:anywhere]">{owner}</p>
        <SiteMark kind={kind} user={user} />
      </header>
      <div className="site-page mx-auto w-full max-w-2xl grow px-5 py-5">
        <h3 className="text-title font-semibold">{title}</h3>
        <div className="mt-3 flex flex-col gap-3">{children}</div>
      </div>
    </div>
  );
}

function SiteMark({ kind, user }: { readonly kind: SiteKind; readonly user: string | undefined }) {
  const { t } = useTranslation("uiScreens");
  if (kind === "dva") {
    return (
      <span className="inline-flex items-center gap-1.5 text-note text-(--site)">
        <Hexagon aria-hidden="true" className="size-5" />
        <span className="site-mark-text">{t("scheme")}</span>
      </span>
    );
  }
  if (user === undefined) return null;
  return (
    <span className="inline-flex items-center gap-1.5 text-note text-(--site)">
      <CircleUserRound aria-hidden="true" className="size-5" />
      {user}
    </span>
  );
}

/** A quiet box for a fact or a warning inside a site. */
export function SiteNote({ children }: { readonly children: ReactNode }) {
  return <div className="rounded-control border-l-4 border-(--site) bg-(--site-soft) px-4 py-3">{children}</div>;
}

/** The technical code under an error message, small, as real error pages print it. */
export function ErrorCode({ code, reference }: { readonly code: string | undefined; readonly reference?: string }) {
  const { t } = useTranslation("uiScreens");
  if (code === undefined || code === "") return null;
  return (
    <p className="text-note text-muted">
      {t("errorCode")} <code className="font-mono text-ink">{code}</code>
      {reference !== undefined && reference !== "" && (
        <>
          {" · "}
          {t("reference")} <code className="font-mono text-ink">{reference}</code>
        </>
      )}
    </p>
  );
}
