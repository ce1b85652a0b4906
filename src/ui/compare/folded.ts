import type { AlignedMessage } from "../../library.ts";

/** A message that one run has alone, or a row of messages that both have. */
export type Folded =
  | { readonly kind: "alone"; readonly message: AlignedMessage }
  | { readonly kind: "both"; readonly messages: readonly AlignedMessage[] };

/** Takes together what stands in both runs one after another. */
export function folded(messages: readonly AlignedMessage[]): readonly Folded[] {
  const rows: Folded[] = [];
  for (const message of messages) {
    const last = rows.at(-1);
    if (message.left === undefined || message.right === undefined) rows.push({ kind: "alone", message });
    else if (last?.kind === "both") rows[rows.length - 1] = { kind: "both", messages: [...last.messages, message] };
    else rows.push({ kind: "both", messages: [message] });
  }
  return rows;
}
