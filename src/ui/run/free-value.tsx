import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CatalogueSetting } from "../../simulation/catalogue.ts";
import { TextField } from "../components/select.tsx";

interface FreeValueProps {
  readonly setting: CatalogueSetting;
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly onChange: (value: string) => void;
}

const patterns = { duration: /^\d{1,6}[smhd]$/, number: /^\d{1,9}$/, choice: /^/ } as const;

/** A duration or a number. It takes effect on Enter or on leaving the field, so that half a value never runs. */
export function FreeValue({ setting, value, label, description, onChange }: FreeValueProps) {
  const { t } = useTranslation("uiShell");
  const [typed, setTyped] = useState(value);
  const good = patterns[setting.kind].test(typed);
  const commit = (): void => {
    if (good && typed !== value) onChange(typed);
  };
  const hint = setting.kind === "duration" ? t("scenario.durationHint") : undefined;
  const more = [description, hint].filter(Boolean).join(" ");
  const bad = setting.kind === "duration" ? t("scenario.durationBad") : t("scenario.numberBad");
  return (
    <form
      onBlur={commit}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <TextField
        label={label}
        value={typed}
        list={setting.values}
        onChange={setTyped}
        {...(more !== "" && { description: more })}
        {...(!good && { error: bad })}
      />
    </form>
  );
}
