import { type ComponentType, lazy } from "react";

let texts: Promise<void> = Promise.resolve();

/** Says that the texts of every page but the first are on their way. */
export function expectTexts(loading: Promise<void>): void {
  texts = loading;
}

/** A part of the page that is loaded with its first use and drawn once its texts are there; both are fetched at the same time. */
export function lazyPart<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) {
  return lazy(async () => {
    const [part] = await Promise.all([load(), texts]);
    return { default: part[name] };
  });
}
