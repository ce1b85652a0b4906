import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceButton, Choices } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { Site } from "../site.tsx";

const slots = ["morning", "afternoon", "evening"] as const;

/** The module of type S: an appointment at a new care provider. Which moment is picked stays on this screen. */
export function Appointment() {
  const { t } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const { module = "Module", name } = page.data;
  const group = useId();
  return (
    <Site kind="module" owner={module} user={name} title={t("appointment.title")}>
      <p>{t("appointment.intro", { name: name ?? "" })}</p>
      <fieldset className="mt-2">
        <legend className="mb-2 font-semibold">{t("appointment.slot")}</legend>
        <div className="flex flex-wrap gap-2">
          {slots.map((slot) => (
            <label
              key={slot}
              className="flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-edge px-3 py-1.5 has-checked:border-(--site) has-checked:bg-(--site-soft)"
            >
              <input type="radio" name={group} value={slot} className="size-4 accent-(--site)" />
              {t(`appointment.slots.${slot}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Choices>
        <ChoiceButton choice="answer" label={t("appointment.answer")} kind="primary" />
        <ChoiceButton choice="cancel" label={t("appointment.cancel")} />
      </Choices>
    </Site>
  );
}
