import { Tabs as Primitive } from "radix-ui";
import { memo, type ReactNode, useEffect, useRef } from "react";
import { classNames } from "./class-names.ts";

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  /** Stands after the label. */
  readonly mark?: ReactNode;
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
  const row = useRef<HTMLDivElement>(null);
  // A tab may be chosen from elsewhere, while its name stands outside the row that scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is what the effect waits for
  useEffect(() => bringIntoRow(row.current), [value]);
  return (
    <Primitive.Root
      value={value}
      onValueChange={onChange}
      className={classNames("@container flex min-h-0 min-w-0 flex-col", className)}
    >
      <Primitive.List
        ref={row}
        aria-label={label}
        className="quiet-scroll flex shrink-0 overflow-x-auto px-2 pt-2 @max-[21rem]:px-1"
      >
        {items.map(({ id, label, mark }) => (
          <Tab key={id} {...{ id, label, mark }} />
        ))}
      </Primitive.List>
      <div className="relative min-h-0 grow">
        {items.map(({ id, content }) => (
          <TabPanel key={id} id={id} className={panelClassName} content={id === value ? content : null} />
        ))}
      </div>
    </Primitive.Root>
  );
}

/** A tab is drawn anew only where its own label or mark changes, so that a step does not draw a whole row. */
const Tab = memo(function Tab({ id, label, mark }: Omit<TabItem, "content">) {
  return (
    <Primitive.Trigger
      value={id}
      className={classNames(
        "inline-flex min-h-11 shrink-0 items-center gap-2 rounded-t-control border-b-[3px] border-transparent px-2.5 text-muted -outline-offset-3",
        "@max-[21rem]:px-1 @max-[21rem]:text-note",
        "hover:text-ink data-[state=active]:border-accent data-[state=active]:font-semibold data-[state=active]:text-ink",
      )}
    >
      {label}
      {mark}
    </Primitive.Trigger>
  );
});

interface TabPanelProps {
  readonly id: string;
  readonly className: string | undefined;
  /** Null where another tab is open. */
  readonly content: ReactNode;
}

const TabPanel = memo(function TabPanel({ id, className, content }: TabPanelProps) {
  return (
    <Primitive.Content
      value={id}
      // A box of its own for layout: what changes inside moves nothing outside, so a step stays cheap.
      className={classNames(
        "quiet-scroll absolute inset-0 overflow-auto -outline-offset-3 [contain:strict]",
        className,
      )}
    >
      {content}
    </Primitive.Content>
  );
});

function bringIntoRow(row: HTMLElement | null): void {
  const tab = row?.querySelector<HTMLElement>("[data-state=active]");
  if (row === null || tab === null || tab === undefined) return;
  const { left, right } = tab.getBoundingClientRect();
  const frame = row.getBoundingClientRect();
  if (left < frame.left) row.scrollLeft -= frame.left - left;
  else if (right > frame.right) row.scrollLeft += right - frame.right;
}
