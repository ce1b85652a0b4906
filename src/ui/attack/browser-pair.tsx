import "./attack.css";
import { Skull, UserRound } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "../components/badge.tsx";
import { classNames } from "../components/class-names.ts";
import { PersonScreen, type PersonScreenProps } from "../person-screen/person-screen.tsx";
import { activeSide, type Side } from "../state/active-side.ts";
import { useWords } from "../state/words.ts";
import { namesIn } from "./attack-words.ts";

const browsers: Record<Side, string> = { victim: "browser", attacker: "attacker-browser" };
const sides = Object.keys(browsers) as readonly Side[];

/** The browsers of victim and attacker, each from what was delivered to it. Where only one fits, it is the one that acts. */
export function BrowserPair(props: Omit<PersonScreenProps, "browserId">) {
  const { t } = useTranslation("uiAttack");
  const words = useWords();
  const { recording, cursor } = props;
  const names = namesIn(recording, words);
  const [picked, setPicked] = useState<{ readonly side: Side; readonly at: number } | null>(null);
  const shown = picked?.at === cursor ? picked.side : activeSide(recording, cursor);
  return (
    <div className="browser-pair">
      <div className="browser-pair-inner" data-shown={shown}>
        <fieldset className="browser-choice">
          <legend className="sr-only">{t("browsers.label")}</legend>
          {sides.map((side) => (
            <button
              key={side}
              type="button"
              aria-pressed={side === shown}
              onClick={() => setPicked({ side, at: cursor })}
              className={classNames(
                "inline-flex min-h-11 grow items-center justify-center gap-2 rounded-control border-2 px-2 text-note font-semibold -outline-offset-3",
                side === "attacker" ? "text-attacker" : "text-person",
                side === shown ? "border-current bg-surface" : "border-transparent bg-sunken",
              )}
            >
              <SideIcon side={side} />
              {t(`browsers.${side}`, { name: names[side] })}
            </button>
          ))}
        </fieldset>
        {sides.map((side) => (
          <section
            key={side}
            data-side={side}
            aria-label={t(`browsers.${side}`, { name: names[side] })}
            className="browser-side"
          >
            <h3 className="browser-title">
              <SideIcon side={side} />
              <span className="min-w-0 truncate">{t(`browsers.${side}`, { name: names[side] })}</span>
              {side === "attacker" && (
                <Badge tone="attacker" className="browser-mark">
                  {t("browsers.attackerMark")}
                </Badge>
              )}
            </h3>
            <PersonScreen {...props} browserId={browsers[side]} />
          </section>
        ))}
      </div>
    </div>
  );
}

function SideIcon({ side }: { readonly side: Side }) {
  const Icon = side === "attacker" ? Skull : UserRound;
  return <Icon aria-hidden="true" className="size-5 shrink-0" />;
}
