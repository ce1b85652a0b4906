import { Fragment } from "react";

/** Text in which `backticks` mark what stands on the wire. */
export function RichText({ text }: { readonly text: string }) {
  return text.split("`").map((part, index) => (
    // Parts alternate between plain and code, so the position is their identity.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>{index % 2 === 0 ? part : <code className="font-mono text-[0.95em]">{part}</code>}</Fragment>
  ));
}
