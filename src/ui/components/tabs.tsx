import { Tabs as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly className?: string;
  readonly panelClassName?: string;
}

/** A row of tabs above one panel that fills the height it is given. The row scrolls sideways where it does not fit. */
export function Tabs({ label, items, value, onChange, className, panelClassName }: TabsProps) {
  return (
    <Primitive.Root
      value={value}
      onValueChange={onChange}
      className={classNames("flex min-h-0 min-w-0 flex-col", className)}
    >
      <Primitive.List aria-label={label} className="quiet-scroll flex shrink-0 overflow-x-auto px-2 pt-2">
        {items.map((item) => (
          <Primitive.Trigger
            key={item.id}
            value={item.id}
            className={classNames(
              "min-h-11 shrink-0 rounded-t-control border-b-[3px] border-transparent px-2.5 text-muted -outline-offset-3",
              "hover:text-ink data-[state=active]:border-accent data-[state=active]:font-semibold data-[state=active]:text-ink",
            )}
          >
            {item.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      <div className="relative min-h-0 grow">
        {items.map((item) => (
          <Primitive.Content
            key={item.id}
            value={item.id}
            // A box of its own for layout: what changes inside moves nothing outside, so a step stays cheap.
            className={classNames(
              "quiet-scroll absolute inset-0 overflow-auto -outline-offset-3 [contain:strict]",
              panelClassName,
            )}
          >
            {item.content}
          </Primitive.Content>
        ))}
      </div>
    </Primitive.Root>
  );
}
