import type { Page } from "../../protocol/page.ts";

/** What the attacker does on a page in a browser: goes on wherever that gets further. */
export interface Habit {
  readonly choices: readonly string[];
  readonly usual: string;
}

/** Decisions on which the attacker goes on; on any other page there is nothing left to gain. */
const goesOn = ["landing", "consent-", "questionnaire", "digid-"];
/** In an own run also those at the PGO. */
const ownSteps = ["pgo-login", "pick-provider", "pick-task", "pick-module"];

/** Who sits at the browser, and what for. */
export interface Visitor {
  /** Null where there is no own account. */
  readonly account: string | null;
  /** The account for the PGO, where that is another one. */
  readonly pgoAccount: string | null;
  readonly isOwnRun: boolean;
  /** Tasks that were started before. */
  readonly done: readonly string[];
}

const isLogin = (page: Page): boolean => page.actions.some(({ fills }) => fills === "account");

/** The choices on this page and the usual one. The attacker logs in with the own account, or not at all. */
export function habitOn(page: Page, visitor: Visitor): Habit {
  const { isOwnRun, done } = visitor;
  const account = page.decision === "pgo-login" ? visitor.pgoAccount : visitor.account;
  const offered = [...new Set(page.actions.map(({ choice }) => choice))];
  const isOpen = [...goesOn, ...(isOwnRun ? ownSteps : [])].some((each) => page.decision?.startsWith(each) === true);
  if (isLogin(page)) {
    const choices = [...(account === null ? [] : [account]), "cancel", "stay"];
    return { choices, usual: isOpen && account !== null ? account : "stay" };
  }
  const choices = [...offered.filter((choice) => choice !== "stay"), "stay"];
  const next = page.decision === "pick-task" ? offered.find((task) => !done.includes(task)) : offered[0];
  return { choices, usual: isOpen && next !== undefined ? next : "stay" };
}

/** What the attacker types into the page for this choice. */
export function filledIn(page: Page, choice: string): string | null {
  if (isLogin(page)) return choice === "cancel" ? null : choice;
  return choice === "answer" ? attackersAnswers : null;
}

/** Answers that are nobody's. */
export const attackersAnswers = "3,3,3";

/** How the page calls this choice. */
export function choiceOn(page: Page, choice: string): string {
  return isLogin(page) && choice !== "cancel" ? "person" : choice;
}
