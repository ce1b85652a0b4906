import { FlaskConical, Globe, Lock } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "../components/badge.tsx";

interface BrowserFrameProps {
  readonly tab: string;
  /** The address, or undefined where the browser shows nothing yet. */
  readonly url: string | undefined;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** A plain imitation of a browser window: one tab, an address that cannot be typed in, and a page. */
export function BrowserFrame({ tab, url, children, footer }: BrowserFrameProps) {
  return (
    <div className="browser-frame flex h-full min-h-0 w-full min-w-0 flex-col overflow-hidden rounded-card border border-edge bg-surface">
      <div className="browser-tabs flex shrink-0 gap-2 bg-sunken px-3 pt-2">
        <p className="flex max-w-72 min-w-0 items-center gap-2 rounded-t-control bg-surface px-3 py-1 text-note">
          <Globe aria-hidden="true" className="size-4 shrink-0 text-muted" />
          <span className="truncate">{tab}</span>
        </p>
        <span className="grow" />
        <Simulated />
      </div>
      <Address url={url} />
      {/* A long page without buttons could not be read to its end by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      <div tabIndex={0} className="quiet-scroll min-h-0 grow overflow-auto -outline-offset-3">
        {children}
      </div>
      {footer}
    </div>
  );
}

function Address({ url }: { readonly url: string | undefined }) {
  const { t } = useTranslation("uiScreens");
  const [, host = "", rest = ""] = /^https?:\/\/([^/?#]+)(.*)$/.exec(url ?? "") ?? [];
  return (
    <div className="flex shrink-0 items-center gap-2 border-b border-line px-3 py-1.5">
      <p className="flex min-w-0 grow items-center gap-2 rounded-full bg-sunken px-4 py-1 text-note" title={url}>
        <Lock aria-hidden="true" className="size-4 shrink-0 text-muted" />
        <span className="sr-only">{t("address")}</span>
        <span className="truncate" data-testid="address">
          {host === "" ? (
            <span className="text-muted">{t("noAddress")}</span>
          ) : (
            <>
              <span className="font-semibold">{host}</span>
              <span className="text-muted">{rest}</span>
            </>
          )}
        </span>
      </p>
      <span className="browser-low">
        <Simulated />
      </span>
    </div>
  );
}

function Simulated() {
  const { t } = useTranslation("uiScreens");
  return (
    <Badge tone="warn" mark={<FlaskConical className="size-4" />} className="self-center">
      {t("simulated")}
    </Badge>
  );
}
