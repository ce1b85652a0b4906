import { Check, Copy } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Badge, type Tone } from "../components/badge.tsx";
import { classNames } from "../components/class-names.ts";
import { IconButton } from "../components/icon-button.tsx";
import { ExplainedText } from "./explained-text.tsx";
import type { StepView } from "./step-view.ts";

/** A titled part of a tab. */
export function Section({
  title,
  tools,
  children,
}: {
  readonly title: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="flex flex-col gap-2">
      <div className="flex min-h-8 items-center gap-2">
        <h3 className="grow font-semibold">{title}</h3>
        {tools}
      </div>
      {children}
    </section>
  );
}

/** A line that says that there is nothing here, and why. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className="text-muted">{children}</p>;
}

/** A button that moves the cursor to a step. */
export function StepButton({ view, n }: { readonly view: StepView; readonly n: number }) {
  const { t } = useTranslation("uiInspector");
  return (
    <button
      type="button"
      onClick={() => view.onJump(n)}
      aria-current={n === view.cursor ? "step" : undefined}
      className={classNames(
        "min-h-8 shrink-0 rounded-control px-2 text-note font-semibold text-accent underline underline-offset-2 hover:bg-accent-soft",
        n === view.cursor && "bg-accent-soft no-underline",
      )}
    >
      {t("step", { n })}
    </button>
  );
}

/** The name of a participant in the colour of its domain. */
export function PartyBadge({ view, id }: { readonly view: StepView; readonly id: string }) {
  const domain = view.recording.participants.find((participant) => participant.id === id)?.domain;
  const tone: Tone = domain ?? "neutral";
  return <Badge tone={tone}>{view.nameOf(id)}</Badge>;
}

/** Copies text; says for a moment that it did. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation("uiInspector");
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <>
      <IconButton
        label={label}
        icon={copied ? <Check /> : <Copy />}
        onClick={() => void copy().catch(() => undefined)}
      />
      <span role="status" className="sr-only">
        {copied ? t("copied") : ""}
      </span>
    </>
  );
}

interface NamedRowProps {
  readonly name: string;
  readonly value: string;
  /** What the name means. */
  readonly meaning?: string | undefined;
  /** Marks under the value. */
  readonly marks?: ReactNode;
  /** Buttons at the right. */
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}

/** A name and its value, beside each other where there is room, with what it means below. Goes inside a list. */
export function NamedRow({ name, value, meaning, marks, tools, children }: NamedRowProps) {
  return (
    <li className="border-t border-line py-2 first:border-t-0">
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 grow flex-wrap gap-x-3">
          <code className="w-36 grow-0 font-mono text-note font-semibold [overflow-wrap:anywhere]">{name}</code>
          <div className="min-w-0 grow basis-52 text-note">
            <code className={classNames("font-mono [overflow-wrap:anywhere]", value.length > 160 && "line-clamp-3")}>
              {value === "" ? "–" : value}
            </code>
            {marks}
          </div>
          {meaning !== undefined && (
            <p className="w-full text-note text-muted">
              <ExplainedText text={meaning} />
            </p>
          )}
        </div>
        {tools}
      </div>
      {children}
    </li>
  );
}

/** Preformatted text that wraps. */
export function Code({ children, label }: { readonly children: ReactNode; readonly label: string }) {
  return (
    <figure aria-label={label} className="rounded-control bg-sunken p-3">
      <pre className="font-mono text-note whitespace-pre-wrap [overflow-wrap:anywhere]">{children}</pre>
    </figure>
  );
}
