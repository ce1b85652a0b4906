import { useTranslation } from "react-i18next";

/** Black, so that a room looks at the speaker. Any key or click ends it. */
export function BlankScreen({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation("uiShell");
  return (
    <button
      type="button"
      aria-label={t("blank")}
      className="fixed inset-0 z-50 cursor-none bg-black"
      onClick={onLeave}
    />
  );
}
