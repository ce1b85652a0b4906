import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

export type ButtonKind = "primary" | "secondary" | "quiet";

const kinds: Record<ButtonKind, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "bg-surface text-ink border border-edge hover:bg-sunken",
  quiet: "text-ink hover:bg-sunken",
};

function buttonClass(kind: ButtonKind, className?: string): string {
  return classNames(
    "inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-4 py-2 font-semibold no-underline",
    "disabled:opacity-45",
    kinds[kind],
    className,
  );
}

/** A button with text. Type `button` unless told otherwise. */
export function Button({ kind = "secondary", className, ...rest }: ComponentProps<"button"> & { kind?: ButtonKind }) {
  return <button type="button" className={buttonClass(kind, className)} {...rest} />;
}
