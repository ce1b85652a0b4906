import { useTranslation } from "react-i18next";
import { lookup } from "../../../i18n/i18n.ts";
import { ChoiceButton, Choices } from "../choice-button.tsx";
import { LoginChoices } from "../login-choices.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { ProviderText } from "../provider-text.tsx";
import { ErrorCode, Site, SiteNote } from "../site.tsx";

export function PgoLogin() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const pgo = page.data["pgo"] ?? "PGO";
  return (
    <Site kind="pgo" owner={pgo} title={t("pgoLogin.title", { pgo })}>
      {page.data["notice"] && <SiteNote>{t("pgoLogin.expired")}</SiteNote>}
      <p>{t("pgoLogin.text")}</p>
      <LoginChoices />
    </Site>
  );
}

export function PgoProviders() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  return (
    <Site kind="pgo" owner={page.data["pgo"] ?? "PGO"} user={page.data["name"]} title={t("pgoProviders.title")}>
      <p>{t("pgoProviders.text", { name: page.data["name"] ?? "" })}</p>
      <ul className="flex flex-col gap-3">
        {(page.lists["providers"] ?? []).map((row) => (
          <li key={row["id"]} className="flex flex-wrap items-center gap-3 rounded-control border border-line p-4">
            <div className="min-w-40 grow">
              <p className="font-semibold">{row["name"]}</p>
              <p className="text-note text-muted">{row["serviceName"]}</p>
            </div>
            <ChoiceButton
              choice={row["id"] ?? ""}
              label={t("pgoProviders.collect")}
              about={row["name"]}
              kind="primary"
            />
          </li>
        ))}
      </ul>
      <Choices>
        <ChoiceButton choice="cancel" />
      </Choices>
    </Site>
  );
}

export function PgoReturned() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { pgo = "PGO", name, title = "", status = "unknown", error = "" } = page.data;
  const known = status !== "unknown";
  return (
    <Site
      kind="pgo"
      owner={pgo}
      user={name}
      title={known ? t("pgoReturned.title", { pgo }) : t("pgoReturned.unknownTitle")}
    >
      {error !== "" && <SiteNote>{t("pgoReturned.error")}</SiteNote>}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 rounded-control border border-line p-4">
        <dt className="text-muted">{t("pgoReturned.task")}</dt>
        <dd className="font-semibold">
          <ProviderText text={title} />
        </dd>
        <dt className="text-muted">{t("pgoReturned.status")}</dt>
        <dd className="font-semibold">
          <TaskStatus status={status} />
        </dd>
      </dl>
      <p>{known ? t("pgoReturned.text") : t("pgoReturned.unknownText")}</p>
      <ErrorCode code={error} />
      <Choices>
        <ChoiceButton choice="collect-again" kind="primary" />
        <ChoiceButton choice="start-again" />
        <OtherChoices shown={["collect-again", "start-again"]} />
      </Choices>
    </Site>
  );
}

export function PgoError() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  return (
    <Site kind="pgo" owner={page.data["pgo"] ?? "PGO"} user={page.data["name"]} title={t("pgoError.title")}>
      <p>{t("pgoError.text")}</p>
      <ErrorCode code={page.data["error"]} />
      <Choices>
        <OtherChoices shown={[]} />
      </Choices>
    </Site>
  );
}

/** The status of a task in words; a status that has none shows as it is. */
export function TaskStatus({ status }: { readonly status: string }) {
  const { i18n } = useTranslation("uiScreens");
  return <>{lookup(i18n, "uiScreens", `taskStatus.${status}`) ?? status}</>;
}

/** Buttons for choices that the screen has no own place for, so that no action of a page is lost. */
export function OtherChoices({ shown }: { readonly shown: readonly string[] }) {
  const { page } = usePageChoices();
  return page.actions
    .filter(({ choice }) => choice !== "auto" && !shown.includes(choice))
    .map(({ choice }) => <ChoiceButton key={choice} choice={choice} />);
}
