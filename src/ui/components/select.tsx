import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";

const control = "min-h-11 w-full rounded-control border border-edge bg-surface px-3 text-ink";

interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** The heading that it stands under; options of one group follow each other. */
  readonly group?: string;
}

interface SelectProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  readonly description?: ReactNode;
  readonly className?: string;
  /** Keeps the label for screen readers only. */
  readonly quietLabel?: boolean;
}

/** A native choice list with its label above: works the same by mouse, keyboard, touch and screen reader. */
export function Select({ label, value, options, onChange, description, className, quietLabel }: SelectProps) {
  const id = useId();
  return (
    <div className={classNames("min-w-0", className)}>
      <label htmlFor={id} className={classNames("mb-1 block", quietLabel && "sr-only")}>
        {label}
      </label>
      <select
        id={id}
        className={control}
        value={value}
        aria-describedby={description === undefined ? undefined : `${id}-more`}
        onChange={(event) => onChange(event.target.value)}
      >
        {[...new Set(options.map(({ group }) => group))].map((group) => {
          const own = options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ));
          return group === undefined ? (
            own
          ) : (
            <optgroup key={group} label={group}>
              {own}
            </optgroup>
          );
        })}
      </select>
      {description !== undefined && (
        <p id={`${id}-more`} className="mt-1 text-note text-muted">
          {description}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly list?: readonly string[];
  readonly placeholder?: string;
  readonly type?: "text" | "search";
  readonly className?: string;
  readonly quietLabel?: boolean;
}

/** A line of text with its label above, a description below and, where given, suggestions. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const more = props.error ?? props.description;
  return (
    <div className={classNames("min-w-0", props.className)}>
      <label htmlFor={id} className={classNames("mb-1 block", props.quietLabel && "sr-only")}>
        {props.label}
      </label>
      <input
        id={id}
        type={props.type ?? "text"}
        className={classNames(control, props.error !== undefined && "border-2 border-fail")}
        value={props.value}
        placeholder={props.placeholder}
        list={props.list ? `${id}-list` : undefined}
        aria-invalid={props.error === undefined ? undefined : true}
        aria-describedby={more === undefined ? undefined : `${id}-more`}
        onChange={(event) => props.onChange(event.target.value)}
        autoComplete="off"
        spellCheck={false}
      />
      {props.list && (
        <datalist id={`${id}-list`}>
          {props.list.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {more !== undefined && (
        <p
          id={`${id}-more`}
          className={classNames("mt-1 text-note", props.error === undefined ? "text-muted" : "text-fail")}
        >
          {more}
        </p>
      )}
    </div>
  );
}
