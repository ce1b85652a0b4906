import { createBrowser } from "../../parties/browser/browser.ts";
import { createDigid } from "../../parties/digid/digid.ts";
import type { DvaLaunchPolicy } from "../../parties/dva/config.ts";
import { createDva } from "../../parties/dva/dva.ts";
import type { ModuleConfig } from "../../parties/module/config.ts";
import { createModule } from "../../parties/module/module.ts";
import { createPerson } from "../../parties/person/person.ts";
import type { OfferedModule, PgoPurpose } from "../../parties/pgo/config.ts";
import { createPgo } from "../../parties/pgo/pgo.ts";
import type { Party } from "../../simulation/party.ts";
import type { Story } from "../../simulation/story.ts";
import { registered } from "../world/addresses.ts";
import { dvaConfig } from "../world/dva-world.ts";
import { taskOffer } from "../world/offers.ts";
import { digidConfig, moduleConfig, personOf } from "../world/parties.ts";
import { worldPersons } from "../world/persons.ts";
import { launchPurpose, pgoConfig } from "../world/pgo-world.ts";
import { linkTaskFor } from "../world/tasks.ts";
import { linkResources } from "./link-module.ts";

/** Nothing is launched with a launch value in these types. */
const noLaunch: DvaLaunchPolicy = { valueKind: "launch-token", exchangeAudience: "fhir", moduleProof: "digid" };

/** What a module type adds to PGO and module; every honest party knows its part. */
export interface ModuleType {
  /** The address of a module that belongs to no task; undefined where the module belongs to a task. */
  readonly address?: string;
  readonly purpose: ModuleConfig["purpose"];
  /** Whether the DVA takes part, and whether the module may start there by itself. */
  readonly dva: "none" | "tasks" | "standalone";
}

const offeredModule = (address: string, isLaunched: boolean): OfferedModule => ({
  id: registered.moduleClientId,
  name: registered.moduleName,
  address,
  isLaunched,
});

/** The parties of a module without a launch. The module is no part of anybody's domain (seed 001: L, TL and S). */
export function moduleTypeParties(story: Story, type: ModuleType): readonly Party[] {
  const person = personOf(story.person);
  const modules = type.address === undefined ? [] : [offeredModule(type.address, false)];
  const purpose: Omit<PgoPurpose, "catalog"> =
    type.address === undefined ? launchPurpose : { ...launchPurpose, home: "modules", modules };
  const config = dvaConfig(noLaunch, taskOffer, type.dva === "standalone");
  const dva = { ...config, resources: [...config.resources, ...linkResources] };
  return [
    createPerson("person", person.name, { person: person.id, browser: "browser", starts: 1 }),
    createBrowser("browser", "person", []),
    createPgo(pgoConfig("exchange", "exchanged", purpose)),
    ...(type.dva === "none" ? [] : [createDva(dva, { tasks: worldPersons.map(linkTaskFor) })]),
    createModule({ ...moduleConfig, purpose: type.purpose }, "external"),
    ...(type.dva === "none" ? [] : [createDigid(digidConfig)]),
  ];
}

/** The parties of a module of the PGO itself: no Aanbieder takes part, so there is no DVA and no DigiD. */
export function modulePsParties(story: Story): readonly Party[] {
  const person = personOf(story.person);
  const modules = [offeredModule(registered.moduleLaunchUrl, true)];
  const purpose: Omit<PgoPurpose, "catalog"> = { ...launchPurpose, home: "modules", modules };
  return [
    createPerson("person", person.name, { person: person.id, browser: "browser", starts: 1 }),
    createBrowser("browser", "person", []),
    createPgo(pgoConfig("own", "exchanged", purpose, [])),
    createModule({ ...moduleConfig, clientAuth: "assertion", purpose: "measurement" }, "person"),
  ];
}
