import { useTranslation } from "react-i18next";
import { Choices } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { Site } from "../site.tsx";
import { OtherChoices } from "./pgo-screens.tsx";

/** A page of the module with one sentence and nothing of the Person in it. */
function PlainPage({ text }: { readonly text: "moduleDone" | "moduleInfo" }) {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  return (
    <Site kind="module" owner={page.data["module"] ?? "Module"} title={t(`${text}.title`)}>
      <p>{t(`${text}.text`)}</p>
      <Choices>
        <OtherChoices shown={[]} />
      </Choices>
    </Site>
  );
}

export function ModuleDone() {
  return <PlainPage text="moduleDone" />;
}

export function ModuleInfo() {
  return <PlainPage text="moduleInfo" />;
}
