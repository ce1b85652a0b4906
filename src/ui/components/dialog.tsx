import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import { type ReactNode, useEffect } from "react";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import { countDialog } from "./open-dialogs.ts";

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** `sheet` rises from the bottom and is meant for phones. */
  readonly kind?: "dialog" | "sheet";
  /** Selects what gets the focus on opening; the window itself where it is left out. */
  readonly startsAt?: string;
}

/** A modal window. Focus stays inside and returns where it came from; Escape closes it. */
export function Dialog({ open, onOpenChange, title, closeLabel, children, kind = "dialog", startsAt }: DialogProps) {
  useEffect(() => (open ? countDialog() : undefined), [open]);
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-black/50" />
        <Primitive.Content
          aria-describedby={undefined}
          tabIndex={-1}
          onOpenAutoFocus={(event) => {
            // Focus on the close button would open its tooltip, and Escape would close that first.
            event.preventDefault();
            if (!(event.currentTarget instanceof HTMLElement)) return;
            const wanted = startsAt === undefined ? null : event.currentTarget.querySelector<HTMLElement>(startsAt);
            (wanted ?? event.currentTarget).focus();
          }}
          className={classNames(
            "fixed z-50 flex flex-col bg-surface text-ink shadow-raised outline-none",
            kind === "sheet"
              ? "inset-x-0 bottom-0 h-[80dvh] rounded-t-card"
              : "top-1/2 left-1/2 max-h-[90dvh] w-[min(44rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-card",
          )}
        >
          <div className="flex shrink-0 items-center gap-4 py-2 pr-2 pl-5">
            <Primitive.Title className="grow text-title font-semibold">{title}</Primitive.Title>
            <Primitive.Close asChild>
              <IconButton label={closeLabel} icon={<X />} />
            </Primitive.Close>
          </div>
          <div
            // What scrolls and holds nothing to focus could not be read to its end by keyboard.
            tabIndex={kind === "sheet" ? undefined : 0}
            className={classNames(
              "min-h-0",
              kind === "sheet" ? "flex grow flex-col" : "quiet-scroll overflow-auto px-5 pb-5",
            )}
          >
            {children}
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
