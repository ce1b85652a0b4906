import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type Tone =
  | "neutral"
  | "accent"
  | "pass"
  | "fail"
  | "off"
  | "warn"
  | "person"
  | "provider"
  | "external"
  | "attacker";

const tones: Record<Tone, string> = {
  neutral: "bg-sunken text-ink",
  accent: "bg-accent-soft text-accent",
  pass: "bg-pass-soft text-pass",
  fail: "bg-fail-soft text-fail",
  off: "bg-off-soft text-off",
  warn: "bg-warn-soft text-warn",
  person: "bg-person-soft text-person",
  provider: "bg-provider-soft text-provider",
  external: "bg-external-soft text-external",
  attacker: "bg-attacker-soft text-attacker",
};

interface BadgeProps extends ComponentProps<"span"> {
  readonly tone?: Tone;
  /** A mark before the text, so that nothing is told by colour alone. */
  readonly mark?: ReactNode;
}

/** A short label on a tinted ground. */
export function Badge({ tone = "neutral", mark, className, children, ...rest }: BadgeProps) {
  return (
    <span
      className={classNames(
        "inline-flex shrink-0 items-center gap-1 rounded-full px-2.5 py-0.5 text-note font-semibold whitespace-nowrap",
        tones[tone],
        className,
      )}
      {...rest}
    >
      {mark !== undefined && <span aria-hidden="true">{mark}</span>}
      {children}
    </span>
  );
}
