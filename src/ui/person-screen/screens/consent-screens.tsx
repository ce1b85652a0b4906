import { useTranslation } from "react-i18next";
import { ChoiceButton } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { ProviderText } from "../provider-text.tsx";
import { scopeWords } from "../scope-words.ts";
import { Site, SiteNote } from "../site.tsx";

/** Consent for collecting. Nothing is preselected: each answer is a button of its own. */
export function ConsentCollect() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { provider = "", pgo = "", services = "" } = page.data;
  const canStart = page.actions.some(({ choice }) => choice === "consent-without-start");
  return (
    <Site kind="dva" owner={provider} title={t("consentCollect.title")}>
      <p>{t("consentCollect.text", { provider, pgo })}</p>
      <Points items={[...listed(services), ...(canStart ? [t("consentCollect.startTasks")] : [])]} />
      <p>{t("consentCollect.question", { pgo })}</p>
      <div className="mt-3 flex flex-col gap-3">
        <ChoiceButton choice="consent" description={t("consentCollect.consentMore", { pgo })} />
        <ChoiceButton choice="consent-long-term" description={t("consentCollect.longTermMore")} />
        <ChoiceButton choice="consent-without-start" description={t("consentCollect.withoutStartMore", { pgo })} />
        <ChoiceButton choice="refuse" description={t("consentCollect.refuseMore")} />
      </div>
    </Site>
  );
}

/** Consent for the module: names who asks and what for. */
export function ConsentModule() {
  const { t, i18n } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { provider = "", module = "", task = "", scope = "" } = page.data;
  const scopes = scope.split(" ").filter((each) => each !== "");
  return (
    <Site kind="dva" owner={provider} title={t("consentModule.title", { module })}>
      <p>{t("consentModule.text", { module, provider })}</p>
      {task !== "" && (
        <SiteNote>
          {t("consentModule.task")} <ProviderText text={task} />
        </SiteNote>
      )}
      <p>{t("consentModule.may", { module })}</p>
      <Points items={scopes.map((each) => scopeWords(i18n, each, task) ?? each)} />
      <div className="mt-3 flex flex-col gap-3">
        <ChoiceButton choice="consent" description={t("consentModule.consentMore", { module })} />
        <ChoiceButton choice="refuse" description={t("consentModule.refuseMore", { module })} />
      </div>
    </Site>
  );
}

function Points({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-6 marker:text-(--site)">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function listed(text: string): readonly string[] {
  return text
    .split(", ")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
