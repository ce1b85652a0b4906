import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import type { Origin } from "../../library.ts";
import { Button } from "../components/button.tsx";
import { Select } from "../components/select.tsx";
import { CopyButton, Nothing, PartyBadge, Section, StepButton } from "./bits.tsx";
import { OriginEnd } from "./origin-end.tsx";
import { OriginHops } from "./origin-hops.tsx";
import { OriginStored } from "./origin-stored.tsx";
import { PlainValue } from "./plain-value.tsx";
import type { StepView } from "./step-view.ts";

/** The life of one value over the whole run: who made it, what it is bound to, every hop, who kept it, how it ended. */
export function OriginTab({ view }: { readonly view: StepView }) {
  const { t } = useTranslation("uiOrigin");
  const { followed } = view;
  return (
    <>
      <ValueChoice view={view} />
      {followed === null && <Nothing>{t("intro")}</Nothing>}
      {followed !== null && followed.minted.how === "nowhere" && <Nothing>{t("nowhere")}</Nothing>}
      {followed !== null && followed.minted.how !== "nowhere" && (
        <>
          <Made view={view} origin={followed} />
          <OriginEnd view={view} origin={followed} />
          <BoundTo origin={followed} />
          <OriginHops view={view} origin={followed} />
          <OriginStored view={view} origin={followed} />
        </>
      )}
    </>
  );
}

/** The tokens of the run to choose from; a value that is none of them, such as a subject, was pressed elsewhere. */
function ValueChoice({ view }: { readonly view: StepView }) {
  const { t, i18n } = useTranslation("uiOrigin");
  const { followed, recording } = view;
  const tokens = recording.tokens.map(({ id, kind, value }) => ({
    value,
    label: id,
    group: lookup(i18n, "tokenKinds", `${kind}.name`) ?? kind,
  }));
  tokens.sort((one, other) => one.group.localeCompare(other.group, i18n.language));
  const isToken = followed === null || tokens.some(({ value }) => value === followed.value);
  return (
    <div className="flex flex-col gap-3">
      <Select
        label={t("choose")}
        value={followed?.value ?? ""}
        options={[
          ...(followed === null ? [{ value: "", label: t("chooseNone") }] : []),
          ...(isToken ? [] : [{ value: followed.value, label: t("other") }]),
          ...tokens,
        ]}
        onChange={(value) => view.onFollow(value === "" ? null : value)}
      />
      {followed !== null && (
        <>
          <div className="flex items-start gap-1 rounded-control bg-sunken p-3">
            <code className="line-clamp-4 min-w-0 grow font-mono text-note [overflow-wrap:anywhere]">
              {followed.value}
            </code>
            <CopyButton text={followed.value} label={t("copy")} />
          </div>
          <Button className="self-start" onClick={() => view.onFollow(null)}>
            {t("stop")}
          </Button>
        </>
      )}
    </div>
  );
}

function Made({ view, origin }: { readonly view: StepView; readonly origin: Origin }) {
  const { t } = useTranslation("uiOrigin");
  const { how, party, actor, during } = origin.minted;
  if (how === "nowhere" || party === undefined) return null;
  return (
    <Section title={t("made.title")} tools={<PartyBadge view={view} id={party} />}>
      <p>{t(`made.${how}`, { party: view.nameOf(party) })}</p>
      <p className="flex flex-wrap items-center gap-x-1 text-note text-muted">
        {during !== undefined && during > 0 && (
          <>
            {t("made.during")} <StepButton view={view} n={during} />
          </>
        )}
        {actor !== undefined && (
          <span>
            {t("made.machine")} <code className="font-mono [overflow-wrap:anywhere]">{actor}</code>
          </span>
        )}
      </p>
    </Section>
  );
}

function BoundTo({ origin }: { readonly origin: Origin }) {
  const { t, i18n } = useTranslation("uiOrigin");
  const { bound, token } = origin;
  const whoMay = token === undefined ? undefined : lookup(i18n, "tokenKinds", `${token.kind}.seenBy`);
  if (bound === null && whoMay === undefined) return null;
  return (
    <Section title={t("bound.title")}>
      {bound !== null && (
        <>
          <p className="text-note text-muted">{t(`bound.${bound.source}`, { actor: bound.actor ?? "" })}</p>
          <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] gap-x-4 gap-y-1 text-note">
            {bound.facts.map(({ name, value }) => (
              <div key={name} className="contents">
                <dt className="font-mono text-muted [overflow-wrap:anywhere]">{name}</dt>
                <dd className="min-w-0">
                  <PlainValue value={/^\d{13}$/.test(value) ? Number(value) : value} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {whoMay !== undefined && (
        <p className="text-note">
          <span className="text-muted">{t("bound.whoMay")}</span> {whoMay}
        </p>
      )}
    </Section>
  );
}
