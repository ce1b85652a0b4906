import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Catalogue, CatalogueCheck } from "../../simulation/catalogue.ts";
import type { CheckResult, CheckStatus, Recording } from "../../simulation/recording.ts";
import type { Story } from "../../simulation/story.ts";
import { Badge, type Tone } from "../components/badge.tsx";
import { Select, TextField } from "../components/select.tsx";
import { Switch } from "../components/switch.tsx";
import { presetOf, switchesOf } from "../state/presets.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { checkIsOn, toggleCheck } from "../state/toggle-check.ts";
import { useWords } from "../state/words.ts";
import { partyOf } from "./caption.tsx";

const statusTones: Record<CheckStatus, Tone> = { D: "accent", S: "neutral", U: "warn", H: "off" };

/** Every check of the scenario as a switch, by party, with why it exists and what it did in this run. */
export function Defences() {
  const { t } = useTranslation("uiShell");
  const words = useWords();
  const catalogue = useRun((state) => state.catalogue);
  const recording = useRun((state) => state.recording);
  const [wanted, setWanted] = useState("");
  const [changedOnly, setChangedOnly] = useState(false);
  const results = useMemo(() => (recording === null ? new Map() : resultsOf(recording)), [recording]);
  if (catalogue === null || recording === null) return null;
  const { story } = recording;
  const applicable = catalogue.scenarios.find((each) => each.id === story.scenario)?.checks ?? [];
  const shown = catalogue.checks
    .filter((check) => applicable.includes(check.id))
    .filter((check) => !changedOnly || isChanged(story, check))
    .filter((check) =>
      `${check.id} ${words.check(check.id)} ${check.clause}`.toLowerCase().includes(wanted.trim().toLowerCase()),
    );
  const parties = [...new Set(shown.map((check) => check.party))];
  return (
    <div className="p-4">
      <p className="mb-3 text-muted">{t("defences.intro")}</p>
      <Presets story={story} catalogue={catalogue} />
      <TextField type="search" label={t("defences.search")} value={wanted} onChange={setWanted} />
      <Switch label={t("defences.changed")} checked={changedOnly} onChange={setChangedOnly} className="mt-1" />
      <p role="status" className="text-note text-muted">
        {shown.length === 0 ? t("defences.none") : t("defences.count", { count: shown.length })}
      </p>
      {parties.map((party) => (
        <section key={party} className="mt-4">
          <h3 className="sticky top-0 z-10 bg-surface py-1.5 font-bold">{words.party(partyOf(recording, party))}</h3>
          {shown
            .filter((check) => check.party === party)
            .map((check) => (
              <Defence
                key={check.id}
                check={check}
                story={story}
                catalogue={catalogue}
                result={results.get(check.id)}
              />
            ))}
        </section>
      ))}
    </div>
  );
}

/** Sets of switches by name; each is what some reader of the documents would build. */
function Presets({ story, catalogue }: { readonly story: Story; readonly catalogue: Catalogue }) {
  const { t } = useTranslation("uiShell");
  const words = useWords();
  const store = useRunStore();
  const preset = presetOf(story, catalogue);
  const own = { value: "", label: t("defences.presetOwn") };
  return (
    <Select
      className="mb-3"
      label={t("defences.preset")}
      value={preset ?? ""}
      options={[
        ...(preset === undefined ? [own] : []),
        ...catalogue.presets.map(({ id }) => ({ value: id, label: words.preset(id) })),
      ]}
      onChange={(id) => {
        if (id !== "") void store.change({ ...switchesOf(catalogue, story.scenario, id), modes: {} });
      }}
    />
  );
}

interface DefenceProps {
  readonly check: CatalogueCheck;
  readonly story: Story;
  readonly catalogue: Catalogue;
  readonly result: CheckResult | undefined;
}

function Defence({ check, story, catalogue, result }: DefenceProps) {
  const { t } = useTranslation("uiShell");
  const words = useWords();
  const store = useRunStore();
  return (
    <div className="border-t border-line first-of-type:border-0">
      <Switch
        label={words.check(check.id)}
        checked={checkIsOn(story, catalogue, check.id)}
        onChange={() => void store.change(toggleCheck(story, catalogue, check.id))}
        description={
          <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
            <Badge tone={statusTones[check.status]} mark={check.status}>
              {words.status(check.status)}
            </Badge>
            <span className={result === "failed" ? "font-semibold text-fail" : undefined}>
              {result === "failed" && <span aria-hidden="true">✗ </span>}
              {t("defences.ran", { result: t(`defences.results.${result ?? "never"}`) })}
            </span>
            <span className="basis-full [overflow-wrap:anywhere]">{check.clause}</span>
          </span>
        }
      />
      {check.modes.length > 1 && (
        <Select
          className="mb-3 ml-14"
          label={t("defences.mode")}
          value={story.modes[check.id] ?? check.modes[0] ?? ""}
          options={check.modes.map((mode) => ({ value: mode, label: words.mode(check.id, mode) }))}
          onChange={(mode) => void store.change({ modes: withMode(story.modes, check, mode) })}
        />
      )}
    </div>
  );
}

/** The worst that a check gave in this run. */
function resultsOf(recording: Recording): ReadonlyMap<string, CheckResult> {
  const results = new Map<string, CheckResult>();
  for (const check of recording.checks) {
    if (results.get(check.id) !== "failed") results.set(check.id, check.result);
  }
  return results;
}

function isChanged(story: Story, check: CatalogueCheck): boolean {
  return story.on.includes(check.id) || story.off.includes(check.id) || Object.hasOwn(story.modes, check.id);
}

/** The first mode is the standard reading and needs no entry. */
function withMode(modes: Story["modes"], check: CatalogueCheck, mode: string): Story["modes"] {
  const { [check.id]: _, ...others } = modes;
  return mode === check.modes[0] ? others : { ...others, [check.id]: mode };
}
