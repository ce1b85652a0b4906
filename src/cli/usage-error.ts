/** The command line is wrong. The message is one line that names the bad word and the valid ones. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The word on one line, so that a message stays one line whatever was typed. */
export function quote(word: string): string {
  const flat = [...word.replace(/[\s\p{C}]+/gu, " ")];
  return `'${flat.length <= 60 ? flat.join("") : `${flat.slice(0, 60).join("")}…`}'`;
}

/** @param what What the word should have been, such as `command`. */
export function noSuch(word: string, what: string, valid: readonly string[]): UsageError {
  return new UsageError(`${quote(word)} is no ${what}; valid: ${valid.join(", ")}`);
}
