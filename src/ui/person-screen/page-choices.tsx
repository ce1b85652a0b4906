import { createContext, type ReactNode, useContext } from "react";
import type { Page } from "../../protocol/page.ts";

/** What a screen knows of the decision on its page. */
export interface PageChoices {
  readonly page: Page;
  /** First name of the one who sits at the browser. */
  readonly person: string;
  /** Persons who could log in here, as ids; the one who sits here first. */
  readonly accounts: readonly string[];
  /** What was chosen on this page in this run. */
  readonly chosen?: string;
  /** The run waits for this decision. */
  readonly open: boolean;
  readonly choose: (choice: string) => void;
}

const Context = createContext<PageChoices | undefined>(undefined);

export function PageChoicesProvider({
  value,
  children,
}: {
  readonly value: PageChoices;
  readonly children: ReactNode;
}) {
  return <Context value={value}>{children}</Context>;
}

/** The page on screen and its choices. */
export function usePageChoices(): PageChoices {
  const choices = useContext(Context);
  if (choices === undefined) throw new Error("A screen is drawn inside a PersonScreen.");
  return choices;
}
