import { type ReactNode, type Ref, type SyntheticEvent, useEffect, useImperativeHandle, useState } from "react";
import { Tooltip } from "./tooltip.tsx";

interface HintedLinkProps {
  readonly href: string;
  readonly className: string;
  readonly children: ReactNode;
  /** The text of the tooltip, asked for when it is needed. */
  readonly hint: () => string;
}

/**
 * A link with a tooltip, for texts that are full of them. The library's tooltip is many times what the link is, so it comes
 * when someone first points at the link or reaches it, and stands beside it: the link stays the same element and keeps its focus.
 */
export function HintedLink({ href, className, children, hint }: HintedLinkProps) {
  const [first, setFirst] = useState<FirstSign | null>(null);
  const point = ({ currentTarget: element, nativeEvent: event }: SyntheticEvent<HTMLElement>): void => {
    const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
    const isReached = event.type !== "focusin" || element.matches(":focus-visible");
    if (!isTouch && isReached) setFirst((before) => before ?? { element, event });
  };
  return (
    <>
      <a href={href} className={className} onPointerEnter={point} onFocus={point}>
        {children}
      </a>
      {first !== null && (
        <Tooltip text={hint()}>
          <Trigger {...first} />
        </Tooltip>
      )}
    </>
  );
}

/** The element that someone pointed at or reached, and the event that told so. */
interface FirstSign {
  readonly element: HTMLElement;
  readonly event: Event;
}

/** What the library gives its trigger: what to do at an event, and the id of the tooltip while that is open. */
interface GivenProps {
  readonly ref?: Ref<HTMLElement>;
  readonly "aria-describedby"?: string;
  readonly [handler: `on${string}`]: (event: Event) => void;
}

/** Stands where the library wants its trigger, and makes that of an element which is there already. */
function Trigger({ element, event, ref, "aria-describedby": describedBy, ...given }: FirstSign & GivenProps) {
  useImperativeHandle(ref, () => element, [element]);
  useEffect(() => {
    const handlers = Object.entries(given).filter(([name]) => name.startsWith("on"));
    for (const [name, handle] of handlers) element.addEventListener(eventOf(name), handle as EventListener);
    return () => {
      for (const [name, handle] of handlers) element.removeEventListener(eventOf(name), handle as EventListener);
    };
  });
  useEffect(() => {
    if (describedBy === undefined) element.removeAttribute("aria-describedby");
    else element.setAttribute("aria-describedby", describedBy);
  }, [element, describedBy]);
  // The event that brought the tooltip came before it could listen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only for the first event
  useEffect(() => (event.type === "focusin" ? given.onFocus : given.onPointerMove)?.(event), [event]);
  return null;
}

/** `pointermove` of `onPointerMove`. */
function eventOf(handler: string): string {
  return handler.slice(2).toLowerCase();
}
