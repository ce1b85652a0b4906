import { CircleDashed, EyeOff, Minus, ShieldCheck, Skull } from "lucide-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Catalogue } from "../../simulation/catalogue.ts";
import type { MatrixRow } from "../../simulation/matrix-row.ts";
import { classNames } from "../components/class-names.ts";
import { HangsOn } from "./hangs-on.tsx";
import { type KnownOfPlace, viewOf } from "./matrix-grid.ts";
import { rowLink } from "./row-link.ts";
import { type Reason, reasonOf } from "./row-reason.ts";
import { useReason } from "./use-reason.ts";

const pictures: Record<Reason["kind"], typeof Skull> = {
  succeeded: Skull,
  refused: ShieldCheck,
  unseen: EyeOff,
  ended: ShieldCheck,
  absent: Minus,
};

const tones: Record<Reason["kind"], string> = {
  succeeded: "bg-attacker-soft text-attacker",
  refused: "bg-pass-soft text-pass",
  unseen: "bg-off-soft text-off",
  ended: "bg-pass-soft text-pass",
  absent: "text-muted",
};

interface MatrixCellProps extends KnownOfPlace {
  readonly catalogue: Catalogue;
}

/** What came of one attack on one option: a link to the run at its decisive step, and on which switches it hangs. */
export const MatrixCell = memo(function MatrixCell({ catalogue, ...known }: MatrixCellProps) {
  const { t } = useTranslation("uiMatrix");
  const view = viewOf(known);
  if (view === undefined) {
    return (
      <p className="flex min-h-16 items-center gap-2 rounded-control border border-dashed border-line p-2 text-muted">
        <CircleDashed className="size-4" aria-hidden="true" />
        {t("waiting")}
      </p>
    );
  }
  const { row, hangsOn, instead } = view;
  return (
    <div
      className={classNames("rounded-control", instead !== undefined && "outline-2 outline-offset-1 outline-accent")}
    >
      <Result row={row} catalogue={catalogue} />
      {instead !== undefined && (
        <p className="px-2 pt-1 text-note font-semibold text-accent">
          ≠ {t("instead", { result: t(`result.${reasonOf(instead, catalogue).kind}`) })}
        </p>
      )}
      <HangsOn rows={hangsOn} baseline={row} catalogue={catalogue} />
    </div>
  );
});

function Result({ row, catalogue }: { readonly row: MatrixRow; readonly catalogue: Catalogue }) {
  const { t } = useTranslation("uiMatrix");
  const reason = reasonOf(row, catalogue);
  const more = useReason(reason);
  const Picture = pictures[reason.kind];
  const tone = classNames("block min-h-16 rounded-control p-2", tones[reason.kind]);
  const text = (
    <>
      <span className="flex items-center gap-1.5 font-bold">
        <Picture className="size-4 shrink-0" aria-hidden="true" />
        {t(`result.${reason.kind}`)}
      </span>
      <span className="mt-0.5 block text-note text-ink [overflow-wrap:anywhere]">{more}</span>
    </>
  );
  if (reason.kind === "absent") return <div className={tone}>{text}</div>;
  return (
    <a href={rowLink(row, catalogue)} className={classNames(tone, "no-underline hover:underline")}>
      {text}
    </a>
  );
}
