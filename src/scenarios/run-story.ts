import { deriveKey } from "../protocol/keys.ts";
import type { Run } from "../simulation/recording.ts";
import type { DecisionEntry, Story } from "../simulation/story.ts";
import { createWorld, type Outside, type World } from "../simulation/world.ts";
import { outcomeOf } from "./outcome.ts";
import { scenarioOf } from "./scenarios.ts";
import { addresses } from "./world/addresses.ts";
import { owners } from "./world/parties.ts";
import { worldPersons } from "./world/persons.ts";

/** What of a story met nothing in its run. */
export interface Leftovers {
  readonly decisions: readonly DecisionEntry[];
  readonly alterations: Story["alter"];
}

/** The world of a story, with all parties or with an outside client in the place of one. Nothing has been sent yet. */
export function worldOf(
  told: Story,
  replaced?: { readonly id: string; readonly onNavigation: (url: string) => void },
): World {
  const { parties: partiesOf, effective } = scenarioOf(told.scenario);
  const story = effective === undefined ? told : { ...told, settings: effective(told.settings) };
  const parties = partiesOf(story);
  const persons = worldPersons.map(({ id }) => id);
  if (replaced === undefined) return createWorld({ story, parties, persons });
  const stayed = parties.filter(({ id }) => id !== replaced.id);
  const gone = parties.find(({ id }) => id === replaced.id);
  if (gone === undefined) throw new Error(`No party ${replaced.id} to replace.`);
  const outside: Outside = { ...replaced, origins: gone.origins, faces: gone.faces };
  return createWorld({ story, parties: stayed, persons, outside });
}

/** The run of a world as it stands. */
export async function runOf(story: Story, world: World): Promise<Run> {
  const { recorder, states, faces } = world;
  const scenario = scenarioOf(story.scenario);
  const tokens = recorder.tokens();
  const second = faces.some(({ id }) => id === "dva-2") ? { [addresses.dva2]: "dva-2" } : {};
  // The PGO signs launch contexts only where this hardening asks for them.
  const isLaunchedByDva = story.scenario === "launch-3b" || story.settings.option === "3b";
  const pgoSigns = isLaunchedByDva && story.on.includes("launch-origin-auth");
  const issuers = {
    [addresses.dva]: "dva",
    ...second,
    [addresses.digid]: "digid",
    ...(pgoSigns ? { [addresses.pgo]: "pgo" } : {}),
  };
  const jwks: Record<string, { keys: readonly Readonly<Record<string, unknown>>[] }> = {};
  for (const [issuer, party] of Object.entries(issuers)) {
    if (!faces.some(({ id }) => id === party)) continue;
    const { publicJwk } = await deriveKey(story.seed, party);
    jwks[issuer] = { keys: [{ ...publicJwk }] };
  }
  for (const [issuer, key] of Object.entries(recorder.keys)) jwks[issuer] = { keys: [key] };
  return {
    story,
    outcome: outcomeOf(world, scenario),
    participants: faces,
    messages: recorder.messages,
    checks: recorder.checks,
    tokens,
    states: states.states,
    logs: recorder.logs,
    owners: { ...owners(), ...scenario.owners, ...recorder.owners },
    jwks,
  };
}

/** Runs a checked story from the Person's first address to the end, or to a decision that nobody answered. */
export async function runStory(story: Story): Promise<{ readonly run: Run; readonly leftovers: Leftovers }> {
  const world = worldOf(story);
  world.tell("person", { type: "start", url: scenarioOf(story.scenario).firstUrl } as never);
  await world.run();
  const alterations = story.alter.filter((_, index) => !world.appliedAlterations.has(index));
  return { run: await runOf(story, world), leftovers: { decisions: world.decisions.unused(), alterations } };
}
