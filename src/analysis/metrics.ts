import type { Metrics } from "../simulation/recording.ts";
import { atLaunch, countedMessages } from "./counted-messages.ts";
import { digidProof } from "./digid-proof.ts";
import { credentialsInFrontChannel } from "./front-channel.ts";
import type { Trace } from "./trace.ts";

/** What a run cost the Person and the parties, counted from the recording alone. What an attacker did is not counted. */
export function measure(trace: Trace): Metrics {
  const counted = countedMessages(trace);
  const { pgoLogins, digidLogins, consents, frontChannel, backChannel } = counted;
  return {
    pgoLogins: pgoLogins.length,
    digidLogins: digidLogins.length,
    digidLoginsAtLaunch: atLaunch(counted, digidLogins).length,
    consents: consents.length,
    consentsAtLaunch: atLaunch(counted, consents).length,
    frontChannel: frontChannel.length,
    backChannel: backChannel.length,
    credentialsInFrontChannel: credentialsInFrontChannel(trace.run).length,
    secondsSinceDigid: digidProof(trace)?.seconds ?? null,
  };
}
