import { Switch as Primitive } from "radix-ui";
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";

interface SwitchProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** A second line under the label; spoken as description. */
  readonly description?: ReactNode;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** An on/off switch with its label to the right. The knob moves and carries a mark, so the state does not rest on colour. */
export function Switch({ label, checked, onChange, description, disabled, className }: SwitchProps) {
  const id = useId();
  return (
    <div className={classNames("flex min-h-11 items-start gap-3 py-2", className)}>
      <Primitive.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        aria-describedby={description === undefined ? undefined : `${id}-more`}
        className={classNames(
          "relative mt-0.5 h-6 w-11 shrink-0 rounded-full border-2 disabled:opacity-45",
          "border-edge bg-sunken data-[state=checked]:border-accent data-[state=checked]:bg-accent",
        )}
      >
        <Primitive.Thumb
          className={classNames(
            "absolute top-0.5 left-0.5 block size-4 rounded-full bg-edge transition-transform",
            "data-[state=checked]:translate-x-5 data-[state=checked]:bg-on-accent",
          )}
        />
      </Primitive.Root>
      <div className="min-w-0 grow">
        <label htmlFor={id} className="block cursor-pointer [overflow-wrap:anywhere]">
          {label}
        </label>
        {description !== undefined && (
          <div id={`${id}-more`} className="text-note text-muted">
            {description}
          </div>
        )}
      </div>
    </div>
  );
}
