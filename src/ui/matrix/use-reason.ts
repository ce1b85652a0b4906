import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { useWords } from "../state/words.ts";
import type { Reason } from "./row-reason.ts";

/** The reason of a result in words. */
export function useReason(reason: Reason): string {
  const { i18n, t } = useTranslation("uiMatrix");
  const words = useWords();
  switch (reason.kind) {
    case "succeeded":
      return reason.goals.map((goal) => lookup(i18n, "uiMatrix", `goal.${goal}`) ?? goal).join(" · ");
    case "refused":
      return `${words.check(reason.check.id)} (${reason.check.status}: ${words.status(reason.check.status)})`;
    case "unseen":
      return t("cannot", { what: lookup(i18n, "capabilities", `${reason.capability}.title`) ?? reason.capability });
    case "ended":
      return reason.page === "" ? t("nothing") : t("endedOn", { page: words.page(reason.page) });
    case "absent":
      return t("never", {
        what: reason.messages.map((type) => lookup(i18n, "messages", `${type}.title`) ?? type).join(" · "),
      });
  }
}
