let texts: Promise<void> = Promise.resolve();

/** Says that the texts of every page but the first are on their way. */
export function expectTexts(loading: Promise<void>): void {
  texts = loading;
}

/** The same part of the page, once its texts are there; both are fetched at the same time. */
export async function afterTexts<T>(part: Promise<T>): Promise<T> {
  await texts;
  return part;
}
