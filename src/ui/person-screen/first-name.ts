/** The first name of a person, as screens show it. Ids are first names in lower case. */
export function firstName(person: string): string {
  return person.charAt(0).toUpperCase() + person.slice(1);
}
