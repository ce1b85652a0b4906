import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";
import { TextField } from "../components/select.tsx";

interface PartEditorProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onCancel: () => void;
}

/** Changes one value of a message on its way. The parties then do what their checks tell them. */
export function PartEditor({ name, value, onChange, onCancel }: PartEditorProps) {
  const { t } = useTranslation("uiInspector");
  const [draft, setDraft] = useState(value);
  return (
    <form
      className="mt-2 flex flex-col gap-2 rounded-control bg-accent-soft p-3"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(draft);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField label={t("message.newValue", { name })} value={draft} onChange={setDraft} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" disabled={draft === value}>
          {t("message.change")}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t("message.cancel")}
        </Button>
      </div>
    </form>
  );
}
