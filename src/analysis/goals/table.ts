import type { Goal } from "./goal.ts";
import { honestRun } from "./honest-run.ts";
import { leak } from "./leak.ts";
import { phish } from "./phish.ts";
import { sessionSwap } from "./session-swap.ts";
import { usableToken } from "./usable-token.ts";
import { write } from "./write.ts";

/** All goals, in the order in which a recording lists them. */
export const goals: readonly Goal[] = [honestRun, leak, write, sessionSwap, usableToken, phish];
