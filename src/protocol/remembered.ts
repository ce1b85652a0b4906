/**
 * A pure function that remembers its latest results by their text, and forgets the oldest beyond a limit, so that
 * thousands of runs stay flat in memory. A promise is remembered as it is.
 */
export function remembered<Value>(limit: number, make: (text: string) => Value): (text: string) => Value {
  const results = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known.value;
    const oldest = results.size < limit ? undefined : results.keys().next().value;
    if (oldest !== undefined) results.delete(oldest);
    const value = make(text);
    results.set(text, { value });
    return value;
  };
}
