import "./sites.css";
import { ArrowRight, Bell, MonitorOff } from "lucide-react";
import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { Page } from "../../protocol/page.ts";
import type { Recording } from "../../simulation/recording.ts";
import { hostOf } from "../inspector/http-text.ts";
import { accountsFor } from "./accounts.ts";
import { BrowserFrame } from "./browser-frame.tsx";
import { browserViewAt, choiceMadeOn, type PageView, pageBehind, sitterAt } from "./browser-view.ts";
import { DecisionBar } from "./decision-bar.tsx";
import { firstName } from "./first-name.ts";
import { type PageChoices, PageChoicesProvider } from "./page-choices.tsx";
import { readPageDocument } from "./read-page-document.ts";
import { screenOf } from "./screens/screen-of.tsx";

export interface PersonScreenProps {
  readonly recording: Recording;
  /** Number of the last message that has happened; 0 is before the first. */
  readonly cursor: number;
  /** Ids of the persons who could log in. */
  readonly persons: readonly string[];
  /** A button was pressed on the page that message n showed. The choice may be one that was not made in this run. */
  readonly onChoose: (decisionId: string, choice: string, n: number) => void;
  /** Whose browser; the honest Person's unless told otherwise. */
  readonly browserId?: string;
}

/** The browser of the Person, in step with the diagram. Its buttons are the decisions of the run. */
export function PersonScreen({ recording, cursor, persons, onChoose, browserId = "browser" }: PersonScreenProps) {
  const view = useMemo(() => browserViewAt(recording, cursor, browserId), [recording, cursor, browserId]);
  const message = recording.messages[cursor - 1];
  if (message?.type === "pgo-notifies" && browserId === "browser") return <DeviceNotice site={message.url} />;
  const page = view.kind === "moving" ? pageBehind(recording, cursor, browserId) : view;
  const towards = view.kind === "moving" ? view.url : undefined;
  if (page?.kind !== "page") return <Between url={towards} />;
  const { url, message: shown, body } = page;
  // A page that is shown again starts afresh; the response and the page it brings are the same page.
  return <ShownPage key={body} {...{ recording, url, message: shown, body, towards, persons, onChoose, browserId }} />;
}

interface ShownPageProps
  extends Pick<PersonScreenProps, "recording" | "persons" | "onChoose">,
    Pick<PageView, "url" | "message" | "body"> {
  readonly browserId: string;
  /** Where the browser is on its way to; meanwhile its page stays, and does nothing any more. */
  readonly towards: string | undefined;
}

/** Most steps happen behind a page that stays; it is drawn anew only when another message shows it, or when the browser goes elsewhere. */
const ShownPage = memo(function ShownPage(props: ShownPageProps) {
  const { recording, url, message, body, towards, persons, onChoose, browserId } = props;
  const { i18n, t } = useTranslation("uiScreens");
  const page = readPageDocument(body ?? "") ?? pageOfBrowser(url, message.page);
  const { person: sitter, isAttacker } = sitterAt(recording, browserId, message.n);
  // All that an attacker does on a page is one decision, whatever the page calls it.
  const decision = page.decision !== undefined && isAttacker ? "attacker" : page.decision;
  const made = decision === undefined ? undefined : choiceMadeOn(recording, message, decision, browserId);
  const isLast = !recording.messages.some(
    ({ n, page: next, from, to }) =>
      n > message.n && next !== undefined && next !== page.id && (from === browserId || to === browserId),
  );
  const open = made === undefined && isLast && recording.outcome.decision?.id === decision;
  const choice = made?.decision?.choice ?? (open ? undefined : staying(page));
  const choices: PageChoices = {
    page,
    person: lookup(i18n, "persons", `${sitter}.name`) ?? firstName(sitter),
    accounts: accountsFor(recording, sitter, page, isAttacker ? [sitter] : persons),
    ...(choice !== undefined && { chosen: choice === "person" ? sitter : choice }),
    open,
    choose: (wanted) => {
      if (decision !== undefined) onChoose(decision, wanted, message.n);
    },
  };
  const Screen = screenOf(page.id);
  const canChoose = page.decision !== undefined && page.actions.length > 0;
  // What opens in another tab or a frame leaves its own page where it is.
  const opensElsewhere = page.actions.some((action) => action.choice === choice && action.target !== undefined);
  if (towards !== undefined && opensElsewhere) return <Between url={towards} />;
  return (
    <PageChoicesProvider value={choices}>
      <BrowserFrame
        tab={towards === undefined ? (lookup(i18n, "uiScreens", `tab.${page.id}`) ?? page.id) : t("movingTab")}
        url={towards ?? url}
        footer={canChoose && towards === undefined && <DecisionBar step={made?.n} />}
      >
        {towards !== undefined && (
          <p className="sticky top-0 z-10 flex items-center justify-center gap-2 border-b border-line bg-surface px-3 py-1.5 text-note">
            <ArrowRight aria-hidden="true" className="size-4 shrink-0 text-muted" />
            <Destination url={towards} />
          </p>
        )}
        <div inert={towards !== undefined} className={towards === undefined ? "contents" : "opacity-40"}>
          <Screen />
        </div>
      </BrowserFrame>
    </PageChoicesProvider>
  );
});

function Destination({ url }: { readonly url: string }) {
  const { t } = useTranslation("uiScreens");
  return (
    <span>
      {t("movingTo")} <span className="font-semibold">{hostOf(url) ?? url}</span>
    </span>
  );
}

/** Staying on a page is a choice that no message shows. */
function staying(page: Page): string | undefined {
  return page.actions.find(({ choice }) => choice === "stay")?.choice;
}

/** A page that the browser made itself, about the site that it could not show. */
function pageOfBrowser(url: string, id = "not-found"): Page {
  return { id, data: { host: hostOf(url) ?? "" }, lists: {}, actions: [] };
}

/** The PGO tells the Person outside the browser that there is something new; MedMij leaves open how. */
function DeviceNotice({ site }: { readonly site: string | undefined }) {
  const { t } = useTranslation("uiScreens");
  return (
    <div className="flex h-full min-h-40 w-full items-center justify-center rounded-card border border-edge bg-sunken p-6">
      <div data-site="pgo" className="max-w-sm rounded-card bg-surface p-5 shadow-raised">
        <p className="flex items-center gap-2 text-note text-muted">
          <Bell aria-hidden="true" className="size-5 text-(--site)" />
          {t("notice.title")}
        </p>
        <p className="mt-2 font-semibold">{t("notice.text", { pgo: hostOf(site) ?? "PGO" })}</p>
      </div>
    </div>
  );
}

/** A window without a page: on its way to an address, or still empty. */
const Between = memo(function Between({ url }: { readonly url: string | undefined }) {
  const { t } = useTranslation("uiScreens");
  const Picture = url === undefined ? MonitorOff : ArrowRight;
  return (
    <BrowserFrame tab={url === undefined ? t("emptyTab") : t("movingTab")} url={url}>
      <div className="flex h-full min-h-40 flex-col items-center justify-center gap-3 p-6 text-center text-muted">
        <Picture aria-hidden="true" className="size-8" />
        {url === undefined ? (
          <p>{t("empty")}</p>
        ) : (
          <>
            <p className="text-lead text-ink">
              <Destination url={url} />
            </p>
            <p className="text-note">{t("movingMore")}</p>
          </>
        )}
      </div>
    </BrowserFrame>
  );
});
