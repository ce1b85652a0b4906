import type { Party } from "../simulation/party.ts";
import type { Story } from "../simulation/story.ts";
import type { LaunchPolicy } from "./world/parties.ts";

/** What anyone knows of how a scenario launches modules. */
export interface LaunchFacts extends Pick<LaunchPolicy, "launchWay" | "moduleAuth"> {
  /** Where the data are that a module gets; at the DVA where it is absent. */
  readonly fhir?: string;
}

/** A scenario is data and composition: which parties, which settings, where the Person begins and ends. */
export interface Scenario {
  readonly id: string;
  /** Technical English. */
  readonly title: string;
  /** The documents that it follows. */
  readonly source: string;
  /** Applicable settings with this scenario's default. */
  readonly settings: Readonly<Record<string, string>>;
  readonly decisions: readonly string[];
  /** Checks that can run, by id. */
  readonly checks: readonly string[];
  /** Pages on which the honest Person is done. */
  readonly lastPages: readonly string[];
  /** The address that the Person opens. */
  readonly firstUrl: string;
  /** Whose resources there are besides those of every scenario. */
  readonly owners?: Readonly<Record<string, string>>;
  /** How modules are launched under these settings; absent where none is. */
  readonly launch?: (settings: Story["settings"]) => LaunchFacts | undefined;
  /** Settings as the parties see them, where a setting stands for others; the recording keeps the story's own. */
  readonly effective?: (settings: Story["settings"]) => Story["settings"];
  readonly parties: (story: Story) => readonly Party[];
}
