import "./sites.css";
import { ArrowRight, MonitorOff } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { Recording } from "../../simulation/recording.ts";
import { accountsFor } from "./accounts.ts";
import { BrowserFrame } from "./browser-frame.tsx";
import { type BrowserView, browserViewAt, choiceMadeOn } from "./browser-view.ts";
import { DecisionBar } from "./decision-bar.tsx";
import { firstName } from "./first-name.ts";
import { type PageChoices, PageChoicesProvider } from "./page-choices.tsx";
import { readPageDocument } from "./read-page-document.ts";
import { screenOf } from "./screens/screen-of.tsx";

export interface PersonScreenProps {
  readonly recording: Recording;
  /** Number of the last message that has happened; 0 is before the first. */
  readonly cursor: number;
  /** A button was pressed: for the page that message n showed. The choice may be one that was not made in this run. */
  readonly onChoose: (decisionId: string, choice: string, n: number) => void;
  /** Whose browser; the honest Person's unless told otherwise. */
  readonly browserId?: string;
}

/** The browser of the Person, in step with the diagram. Its buttons are the decisions of the run. */
export function PersonScreen({ recording, cursor, onChoose, browserId = "browser" }: PersonScreenProps) {
  const view = useMemo(() => browserViewAt(recording, cursor, browserId), [recording, cursor, browserId]);
  if (view.kind === "page") {
    return <ShownPage key={view.message.body} {...{ recording, view, onChoose, browserId }} />;
  }
  return <Between view={view} />;
}

interface ShownPageProps extends Pick<PersonScreenProps, "recording" | "onChoose"> {
  readonly view: Extract<BrowserView, { readonly kind: "page" }>;
  readonly browserId: string;
}

function ShownPage({ recording, view, onChoose, browserId }: ShownPageProps) {
  const { i18n } = useTranslation("uiScreens");
  const { message, url } = view;
  const page = readPageDocument(message.body ?? "");
  if (page === undefined) return <Between view={{ kind: "moving", url }} />;
  const made = page.decision === undefined ? undefined : choiceMadeOn(recording, message, page.decision, browserId);
  const waiting = recording.outcome.decision;
  const open = made === undefined && waiting !== undefined && waiting.id === page.decision;
  const sitter = recording.participants.find(({ id }) => id === browserId)?.person ?? recording.story.person;
  const choices: PageChoices = {
    page,
    person: firstName(sitter),
    accounts: accountsFor(recording, sitter, page),
    ...(made?.decision !== undefined && { chosen: made.decision.choice }),
    open,
    choose: (choice) => {
      if (page.decision !== undefined) onChoose(page.decision, choice, message.n);
    },
  };
  const Screen = screenOf(page.id);
  const footer = page.decision === undefined ? undefined : <DecisionBar step={made?.n} />;
  return (
    <PageChoicesProvider value={choices}>
      <BrowserFrame tab={lookup(i18n, "uiScreens", `tab.${page.id}`) ?? page.id} url={url} footer={footer}>
        <Screen />
      </BrowserFrame>
    </PageChoicesProvider>
  );
}

function Between({ view }: { readonly view: Exclude<BrowserView, { readonly kind: "page" }> }) {
  const { t } = useTranslation("uiScreens");
  const url = view.kind === "moving" ? view.url : undefined;
  const host = url === undefined ? "" : (/^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? url);
  return (
    <BrowserFrame tab={url === undefined ? t("emptyTab") : t("movingTab")} url={url}>
      <div className="flex h-full min-h-40 flex-col items-center justify-center gap-3 p-6 text-center text-muted">
        {url === undefined ? (
          <>
            <MonitorOff aria-hidden="true" className="size-8" />
            <p>{t("empty")}</p>
          </>
        ) : (
          <>
            <ArrowRight aria-hidden="true" className="size-8" />
            <p className="text-lead text-ink">
              {t("movingTo")} <span className="font-semibold">{host}</span>
            </p>
            <p className="text-note">{t("movingMore")}</p>
          </>
        )}
      </div>
    </BrowserFrame>
  );
}
