import { useTranslation } from "react-i18next";
import { ChoiceButton, Choices } from "./choice-button.tsx";
import { choiceLabel } from "./choice-label.ts";
import { usePageChoices } from "./page-choices.tsx";

/** The accounts to log in with, at the PGO and at DigiD, and the way out. */
export function LoginChoices() {
  const { t, i18n } = useTranslation("uiScreens");
  const { page, accounts } = usePageChoices();
  return (
    <Choices>
      {accounts.map((account, at) => (
        <ChoiceButton
          key={account}
          choice={account}
          label={t("loginAs", { name: choiceLabel(i18n, page, account) })}
          kind={at === 0 ? "primary" : "secondary"}
          always
        />
      ))}
      <ChoiceButton choice="cancel" />
    </Choices>
  );
}
