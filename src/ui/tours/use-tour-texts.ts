import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";

/** The texts of a tour in the present language, by the ids of its data. */
export function useTourTexts(): {
  readonly title: (tour: string) => string;
  readonly summary: (tour: string) => string;
  readonly stop: (tour: string, stop: string) => string;
  readonly notes: (tour: string, stop: string) => string;
} {
  const { i18n } = useTranslation();
  const say = (path: string): string => lookup(i18n, "tours", path) ?? path;
  return {
    title: (tour) => say(`${tour}.title`),
    summary: (tour) => say(`${tour}.summary`),
    stop: (tour, stop) => say(`${tour}.stops.${stop}.title`),
    notes: (tour, stop) => say(`${tour}.stops.${stop}.notes`),
  };
}
