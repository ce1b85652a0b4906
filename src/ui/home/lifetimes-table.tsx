import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { useRun } from "../state/run-context.tsx";

/** How long everything lasts, with its source; the same table that the engine runs by. */
export function LifetimesTable() {
  const { t, i18n } = useTranslation("uiHome");
  const lifetimes = useRun((state) => state.catalogue?.lifetimes) ?? [];
  if (lifetimes.length === 0) return null;
  return (
    <>
      <p className="text-muted">{t("background.lifetimesLead")}</p>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
        tabIndex={0}
        aria-label={t("background.lifetimes")}
        className="overflow-x-auto rounded-card bg-surface p-5 shadow-raised"
      >
        <table className="w-full text-left">
          <thead>
            <tr className="text-note text-muted">
              <th className="pb-2 pr-6 font-semibold">{t("background.what")}</th>
              <th className="pb-2 pr-6 font-semibold">{t("background.howLong")}</th>
              <th className="pb-2 font-semibold">{t("background.source")}</th>
            </tr>
          </thead>
          <tbody>
            {lifetimes.map(({ id, title, value, source, own }) => (
              <tr key={id} className="border-t border-line align-top">
                <th scope="row" className="py-2 pr-6 font-normal">
                  {lookup(i18n, "lifetimes", id) ?? title}
                </th>
                <td className="whitespace-nowrap py-2 pr-6 font-semibold">{durationText(value)}</td>
                <td className="py-2 text-note">
                  {[own ? t("background.ourChoice") : "", source].filter(Boolean).join(" · ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );

  function durationText(value: string): string {
    const match = /^([\d.]+)(s|m|h|d|mo)$/.exec(value);
    return (match && lookup(i18n, "common", `duration.${match[2]}`, { n: match[1] ?? "" })) ?? value;
  }
}
