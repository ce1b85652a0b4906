import { accountLink } from "./account-link.ts";
import { clientCredential } from "./client-credential.ts";
import type { Goal } from "./goal.ts";
import { honestRun } from "./honest-run.ts";
import { leak } from "./leak.ts";
import { moduleRecord } from "./module-record.ts";
import { phish } from "./phish.ts";
import { sessionSwap } from "./session-swap.ts";
import { unconsentedModule } from "./unconsented-module.ts";
import { usableToken } from "./usable-token.ts";
import { write } from "./write.ts";
import { wrongAudience } from "./wrong-audience.ts";

/** All goals, in the order in which a recording lists them. */
export const goals: readonly Goal[] = [
  honestRun,
  leak,
  write,
  sessionSwap,
  usableToken,
  wrongAudience,
  clientCredential,
  unconsentedModule,
  accountLink,
  phish,
  moduleRecord,
];
