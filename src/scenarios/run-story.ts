import { deriveKey } from "../protocol/keys.ts";
import type { Run } from "../simulation/recording.ts";
import type { DecisionEntry, Story } from "../simulation/story.ts";
import { createWorld, type Outside, type World } from "../simulation/world.ts";
import { attackingIn } from "./attacks/attack-parties.ts";
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

/** A run, what of the story met nothing, and the checks whose switch decides more than a refusal. */
export interface StoryRun {
  readonly run: Run;
  readonly leftovers: Leftovers;
  readonly consulted: ReadonlySet<string>;
}

/** The world of a story, with all parties or with an outside client in the place of one. Nothing has been sent yet. */
export function worldOf(
  told: Story,
  replaced?: { readonly id: string; readonly onNavigation: (url: string) => void },
): World {
  const scenario = scenarioOf(told.scenario);
  const story = scenario.effective === undefined ? told : { ...told, settings: scenario.effective(told.settings) };
  const honest = scenario.parties(story);
  const attacking = attackingIn(story, scenario, honest);
  const parties = attacking?.parties ?? honest;
  const persons = worldPersons.map(({ id }) => id);
  const adversary = attacking === undefined ? {} : { adversary: attacking.adversary };
  if (replaced === undefined) return createWorld({ story, parties, persons, ...adversary });
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
  const tokens = recorder.tokens(world.watch);
  const second = faces.some(({ id }) => id === "dva-2") ? { [addresses.dva2]: "dva-2" } : {};
  // The PGO signs launch contexts only where this hardening asks for them.
  const isLaunchedByDva = scenario.launch?.(story.settings)?.launchWay === "dva";
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
    owners: withShared({ ...owners(), ...scenario.owners, ...recorder.owners }, recorder.ownedAs),
    jwks,
  };
}

type Names = Readonly<Record<string, string>>;

/** The owners, and of each record that follows another resource the owner of that. */
function withShared(owners: Names, ownedAs: Names): Names {
  const shared = Object.entries(ownedAs).flatMap(([record, other]) => {
    const person = owners[other];
    return person === undefined ? [] : [[record, person] as const];
  });
  return { ...owners, ...Object.fromEntries(shared) };
}

/** Lets the attacker prepare, and then wait for the honest run. */
async function attack(world: World, attacker: string): Promise<void> {
  await world.prepare(attacker, { type: "prepare" });
  world.tell(attacker, { type: "start" });
}

/** Runs a checked story from the Person's first address to the end, or to a decision that nobody answered. */
export async function runStory(story: Story): Promise<StoryRun> {
  const world = worldOf(story);
  if (world.watch !== undefined) await attack(world, world.watch.id);
  if (world.openDecision === undefined)
    world.tell("person", { type: "start", url: scenarioOf(story.scenario).firstUrl } as never);
  await world.run();
  const alterations = story.alter.filter((_, index) => !world.appliedAlterations.has(index));
  return {
    run: await runOf(story, world),
    leftovers: { decisions: world.decisions.unused(), alterations },
    consulted: world.recorder.consulted,
  };
}
