import { useTranslation } from "react-i18next";
import type { Catalogue, CatalogueAttack } from "../../simulation/catalogue.ts";
import type { Recording } from "../../simulation/recording.ts";
import type { Story } from "../../simulation/story.ts";
import { RichText } from "../components/rich-text.tsx";
import { Select } from "../components/select.tsx";
import { Switch } from "../components/switch.tsx";
import { isApplicable } from "../state/attack-run.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { useWords } from "../state/words.ts";
import { CapabilityIcon } from "./capability-icon.tsx";
import { Technical } from "./technical.tsx";

/** Which attack, told in plain language; what the attacker can do, as switches; and what came of it. */
export function AttackTab() {
  const catalogue = useRun((state) => state.catalogue);
  const recording = useRun((state) => state.recording);
  const honest = useRun((state) => state.honest);
  if (catalogue === null || recording === null) return null;
  const { story } = recording;
  const attack = catalogue.attacks.find(({ id }) => id === story.attack);
  return (
    <div className="grid gap-5 p-4">
      <Picker catalogue={catalogue} story={story} honest={story.attack === null ? recording : honest} />
      {attack !== undefined && (
        <>
          <AttackStory attack={attack} />
          <Technical />
          <Capabilities attack={attack} story={story} />
        </>
      )}
    </div>
  );
}

interface PickerProps {
  readonly catalogue: Catalogue;
  readonly story: Story;
  /** The run without an attack, once it is known. */
  readonly honest: Recording | null;
}

function Picker({ catalogue, story, honest }: PickerProps) {
  const { t } = useTranslation("uiAttack");
  const words = useWords();
  const store = useRunStore();
  const canBe = ({ waitsFor }: CatalogueAttack) => honest === null || isApplicable(waitsFor, honest);
  const chosen = catalogue.attacks.find(({ id }) => id === story.attack);
  const description =
    chosen === undefined ? t("pick.noneMore") : canBe(chosen) ? undefined : <strong>{t("pick.notHere")}</strong>;
  return (
    <Select
      label={t("pick.title")}
      value={story.attack ?? ""}
      options={[
        { value: "", label: t("pick.none") },
        ...catalogue.attacks.map((attack) => ({
          value: attack.id,
          label: `${attack.label} · ${words.attack(attack.id)}${canBe(attack) ? "" : ` (${t("pick.notHereTag")})`}`,
        })),
      ]}
      onChange={(id) => void store.setAttack(id === "" ? null : { attack: id, capabilities: [] })}
      {...(description !== undefined && { description })}
    />
  );
}

function AttackStory({ attack }: { readonly attack: CatalogueAttack }) {
  const { t } = useTranslation("uiAttack");
  const words = useWords();
  return (
    <dl className="grid gap-3">
      {(["who", "what", "why"] as const).map((part) => {
        const text = words.attackText(attack.id, part);
        return text === undefined ? null : (
          <div key={part}>
            <dt className="font-semibold">{t(`story.${part}`)}</dt>
            <dd>
              <RichText text={text} />
            </dd>
          </div>
        );
      })}
      <div>
        <dt className="font-semibold">{t("story.aims")}</dt>
        <dd>
          <ul className="list-disc pl-5">
            {attack.goals.map((goal) => (
              <li key={goal}>{words.goal(goal)}</li>
            ))}
          </ul>
          <p className="mt-1 text-note text-muted">{t("pick.reference", { list: attack.references.join("; ") })}</p>
        </dd>
      </div>
    </dl>
  );
}

function Capabilities({ attack, story }: { readonly attack: CatalogueAttack; readonly story: Story }) {
  const { t } = useTranslation("uiAttack");
  const others = story.capabilities.filter((id) => !attack.needs.includes(id) && !attack.instead.includes(id));
  return (
    <section className="grid gap-1">
      <h3 className="font-bold">{t("can.title")}</h3>
      <p className="text-note text-muted">{t("can.intro")}</p>
      {[...attack.needs, ...others].map((id) => (
        <Capability key={id} id={id} story={story} />
      ))}
      {attack.instead.length > 0 && <h4 className="mt-2 font-semibold">{t("can.instead")}</h4>}
      {attack.instead.map((id) => (
        <Capability key={id} id={id} story={story} />
      ))}
    </section>
  );
}

function Capability({ id, story }: { readonly id: string; readonly story: Story }) {
  const { t } = useTranslation("uiAttack");
  const words = useWords();
  const store = useRunStore();
  const has = story.capabilities.includes(id);
  const how = words.capabilityHow(id);
  const others = story.capabilities.filter((each) => each !== id);
  return (
    <Switch
      className="border-t border-line"
      label={
        <span className="inline-flex items-start gap-2 font-semibold">
          <CapabilityIcon id={id} />
          {words.capability(id)}
        </span>
      }
      checked={has}
      // A story without capabilities means all that the attack takes, so the last one stays.
      disabled={has && others.length === 0}
      onChange={(granted) => void store.change({ capabilities: granted ? [...others, id] : others })}
      {...(how !== undefined && {
        description: (
          <>
            <span className="sr-only">{t("can.how")} </span>
            {how}
          </>
        ),
      })}
    />
  );
}
