import { useTranslation } from "react-i18next";

/** The name with its mark: two lifelines and a message between them. */
export function Brand({ current }: { readonly current: boolean }) {
  const { t } = useTranslation("common");
  return (
    <a
      href="#/"
      aria-current={current ? "page" : undefined}
      className="flex min-h-11 shrink-0 items-center gap-2.5 rounded-control font-semibold sm:pr-2 text-ink no-underline"
    >
      <svg viewBox="0 0 32 32" className="size-8 shrink-0" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="var(--accent)" />
        <path d="M9 6v20M23 6v20" stroke="var(--on-accent)" strokeWidth="2.5" strokeLinecap="round" opacity="0.55" />
        <path
          d="M9 13h13m-4-4 4 4-4 4"
          stroke="var(--on-accent)"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeLinejoin="round"
          fill="none"
        />
      </svg>
      <span className="whitespace-nowrap max-sm:sr-only">{t("appName")}</span>
    </a>
  );
}
