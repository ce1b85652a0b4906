import { Info } from "lucide-react";
import { Popover } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Domain } from "../../simulation/recording.ts";
import { Badge } from "../components/badge.tsx";
import { IconButton } from "../components/icon-button.tsx";
import { useRun } from "../state/run-context.tsx";

const lines: readonly {
  readonly id:
    | "front"
    | "back"
    | "local"
    | "request"
    | "reply"
    | "failed"
    | "carries"
    | "attacker"
    | "observed"
    | "heldBack";
  readonly picture: ReactElement;
}[] = [
  {
    id: "front",
    picture: (
      <>
        <path className="line channel-front" d="M4 12H62" />
        <path className="head filled" d="M66 12L54 5V19Z" />
      </>
    ),
  },
  {
    id: "back",
    picture: (
      <>
        <path className="line channel-back" d="M4 12H64" />
        <path className="line-core" d="M4 12H64" />
        <path className="head open" d="M54 4L66 12L54 20" />
      </>
    ),
  },
  {
    id: "local",
    picture: (
      <>
        <path className="line channel-local" d="M4 12H62" />
        <circle className="head filled" cx="62" cy="12" r="5" />
      </>
    ),
  },
  { id: "request", picture: <path className="line" d="M4 12H66" /> },
  { id: "reply", picture: <path className="line reply" d="M4 12H66" /> },
  {
    id: "failed",
    picture: (
      <g className="failure">
        <circle cx="35" cy="12" r="9" />
        <path d="M31 8L39 16M39 8L31 16" />
      </g>
    ),
  },
  {
    id: "carries",
    picture: (
      <g className="carries">
        <rect className="band" x="3" y="3" width="64" height="18" />
      </g>
    ),
  },
];

/** Only where an attack runs. */
const attackLines: typeof lines = [
  {
    id: "attacker",
    picture: (
      <g data-attacker="">
        <path className="line channel-front" d="M4 12H62" />
        <path className="head filled" d="M66 12L54 5V19Z" />
      </g>
    ),
  },
  {
    id: "observed",
    picture: (
      <g className="glance">
        <path className="glance-line" d="M4 12H44" />
        <path className="eye-white" d="M44 12Q56 -2 68 12Q56 26 44 12Z" />
        <circle className="eye-pupil" cx="56" cy="12" r="4" />
      </g>
    ),
  },
  {
    id: "heldBack",
    picture: (
      <>
        <path className="line channel-front" d="M4 12H40" />
        <path className="head crossed" d="M32 4L48 20M48 4L32 20" />
      </>
    ),
  },
];

const domains: readonly Domain[] = ["person", "provider", "external", "attacker"];

/** What the lines and heads mean, and the colours of the domains that take part in this run. */
export function Legend({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation("uiDiagram");
  const recording = useRun((state) => state.recording);
  const shown = recording?.story.attack ? [...lines, ...attackLines] : lines;
  const isPresent = (domain: Domain) => recording?.participants.some((each) => each.domain === domain) === true;
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <IconButton label={t("legend.title")} icon={<Info />} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          collisionPadding={8}
          aria-label={t("legend.title")}
          tabIndex={-1}
          onOpenAutoFocus={(event) => {
            // The legend itself takes the focus: its first button would show a tooltip over it.
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
          className="z-40 max-w-(--radix-popover-content-available-width) rounded-card bg-surface p-5 text-ink shadow-raised ring-1 ring-line outline-none"
        >
          <h2 className="mb-3 font-bold">{t("legend.title")}</h2>
          <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
            {shown.map(({ id, picture }) => (
              <div key={id} className="contents">
                <dt>
                  <svg aria-hidden="true" viewBox="0 0 70 24" className="diagram-picture h-6 w-[4.4rem]">
                    {picture}
                  </svg>
                </dt>
                <dd>{t(`legend.${id}`)}</dd>
              </div>
            ))}
          </dl>
          <ul className="mt-4 flex flex-wrap gap-2">
            {domains.filter(isPresent).map((domain) => (
              <li key={domain}>
                <Badge tone={domain}>{t(`domains.${domain}`)}</Badge>
              </li>
            ))}
          </ul>
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
