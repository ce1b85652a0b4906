import { useTranslation } from "react-i18next";
import type { Catalogue, CatalogueSetting } from "../../simulation/catalogue.ts";
import { Select } from "../components/select.tsx";
import { Switch } from "../components/switch.tsx";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { groupOf } from "../state/scenario-groups.ts";
import { useWords } from "../state/words.ts";
import { FreeValue } from "./free-value.tsx";
import { ScenarioAbout } from "./scenario-about.tsx";

/** Which scenario, who sits at the browser, and every setting that this scenario has. */
export function ScenarioForm() {
  const { t } = useTranslation("uiShell");
  const words = useWords();
  const store = useRunStore();
  const catalogue = useRun((state) => state.catalogue);
  const story = useRun((state) => state.recording?.story);
  if (catalogue === null || story === undefined) return null;
  const scenario = catalogue.scenarios.find((each) => each.id === story.scenario);
  const settings = catalogue.settings.filter((setting) => Object.hasOwn(story.settings, setting.id));
  const aboutPerson = words.personMore(story.person);
  return (
    <div className="grid gap-5 p-4">
      <Select
        label={t("scenario.choose")}
        value={story.scenario}
        options={catalogue.scenarios.map((each) => ({
          value: each.id,
          label: words.scenario(each.id),
          group: t(`scenario.group.${groupOf(each)}`),
        }))}
        onChange={(id) => void store.start({ scenario: id, person: story.person })}
        {...(scenario !== undefined && { description: t("scenario.source", { source: scenario.source }) })}
      />
      <ScenarioAbout id={story.scenario} />
      <Select
        label={t("scenario.person")}
        value={story.person}
        options={personOptions(catalogue, t("scenario.born", { name: "{name}", year: "{year}" }))}
        onChange={(person) => void store.change({ person })}
        {...(aboutPerson !== undefined && { description: aboutPerson })}
      />
      <Switch
        label={t("scenario.pause")}
        description={t("scenario.pauseMore")}
        checked={story.pause}
        onChange={(pause) => void store.change({ pause })}
      />
      {settings.length > 0 && <h3 className="pt-2 font-bold">{t("scenario.settings")}</h3>}
      {settings.map((setting) => (
        <Setting
          key={setting.id}
          setting={setting}
          value={story.settings[setting.id] ?? ""}
          onChange={(value) => void store.change({ settings: { ...story.settings, [setting.id]: value } })}
        />
      ))}
    </div>
  );
}

interface SettingProps {
  readonly setting: CatalogueSetting;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Setting({ setting, value, onChange }: SettingProps) {
  const words = useWords();
  const description = words.settingMore(setting.id);
  const more = description === undefined ? {} : { description };
  if (setting.kind === "choice") {
    return (
      <Select
        label={words.setting(setting.id)}
        value={value}
        options={setting.values.map((each) => ({ value: each, label: words.settingValue(setting.id, each) }))}
        onChange={onChange}
        {...more}
      />
    );
  }
  return (
    <FreeValue
      key={value}
      setting={setting}
      value={value}
      onChange={onChange}
      label={words.setting(setting.id)}
      {...more}
    />
  );
}

function personOptions(catalogue: Catalogue, pattern: string): { value: string; label: string }[] {
  return catalogue.persons.map((person) => ({
    value: person.id,
    label: pattern.replace("{name}", person.title).replace("{year}", person.born.slice(0, 4)),
  }));
}
