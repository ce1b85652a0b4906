import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { PageId } from "../../../protocol/page-ids.ts";
import { Choices } from "../choice-button.tsx";
import { Site } from "../site.tsx";
import { ConsentEnd, ConsentShare, ConsentSubscribe, Consents } from "./consent-purpose-screens.tsx";
import { ConsentCollect, ConsentModule } from "./consent-screens.tsx";
import { DigidError, DigidLogin } from "./digid-screens.tsx";
import { Cancelled, DvaError, Landing, NotAvailable } from "./dva-screens.tsx";
import { FrameBlocked } from "./frame-blocked.tsx";
import { ModuleDone, ModuleInfo } from "./module-plain.tsx";
import { ModuleError, ModuleSessionEnded } from "./module-screens.tsx";
import { PgoAccessEnded, PgoAuthorised, PgoConsents, PgoRenewed } from "./pgo-access.tsx";
import { PgoDossier } from "./pgo-dossier.tsx";
import { PgoMeasurements, PgoModules } from "./pgo-modules.tsx";
import { OtherChoices, PgoError, PgoLogin, PgoProviders, PgoReturned } from "./pgo-screens.tsx";
import { PgoNotified, PgoSubscribed, PgoSubscriptionEnded, PgoSubscriptions } from "./pgo-subscriptions.tsx";
import { PgoTasks } from "./pgo-tasks.tsx";
import { Questionnaire } from "./questionnaire.tsx";

const screens: Readonly<Record<PageId, () => ReactElement>> = {
  "pgo-login": PgoLogin,
  "pgo-providers": PgoProviders,
  "pgo-tasks": PgoTasks,
  "pgo-returned": PgoReturned,
  "pgo-modules": PgoModules,
  "pgo-measurements": PgoMeasurements,
  "pgo-authorised": PgoAuthorised,
  "pgo-renewed": PgoRenewed,
  "pgo-access-ended": PgoAccessEnded,
  "pgo-dossier": PgoDossier,
  "pgo-subscriptions": PgoSubscriptions,
  "pgo-subscribed": PgoSubscribed,
  "pgo-subscription-ended": PgoSubscriptionEnded,
  "pgo-notified": PgoNotified,
  "pgo-consents": PgoConsents,
  "pgo-error": PgoError,
  landing: Landing,
  "consent-collect": ConsentCollect,
  "consent-share": ConsentShare,
  "consent-subscribe": ConsentSubscribe,
  "consent-end": ConsentEnd,
  consents: Consents,
  "consent-module": ConsentModule,
  cancelled: Cancelled,
  "not-available": NotAvailable,
  "dva-error": DvaError,
  "digid-login": DigidLogin,
  "digid-error": DigidError,
  "form-post": Nothing,
  questionnaire: Questionnaire,
  "module-session-ended": ModuleSessionEnded,
  "module-done": ModuleDone,
  "module-info": ModuleInfo,
  "module-error": ModuleError,
  "frame-blocked": FrameBlocked,
  "not-found": Nothing,
};

/** The screen of a page id. A page that has none shows as not found, with its buttons. */
export function screenOf(pageId: string): () => ReactElement {
  return (Object.hasOwn(screens, pageId) ? screens[pageId as PageId] : undefined) ?? Nothing;
}

function Nothing() {
  const { t } = useTranslation("uiScreens");
  return (
    <Site kind="external" owner={t("notFound.owner")} title={t("notFound.title")}>
      <p>{t("notFound.text")}</p>
      <Choices>
        <OtherChoices shown={[]} />
      </Choices>
    </Site>
  );
}
