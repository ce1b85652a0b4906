/**
 * Names of page facts as HTML attribute names, which know no capitals, spaces or quotes.
 * `startAllowed` becomes `start-allowed`; any other character becomes its UTF-16 number: `a b` is `a--20-b`.
 */

const plain = /^[a-z0-9_.]$/;
const capital = /^[A-Z]$/;

/** The name in kebab-case; `reserved` names are spelled such that they cannot clash. */
export function toKebab(name: string, reserved: readonly string[] = []): string {
  // Per UTF-16 unit, not per character: half a surrogate pair is a name too.
  const units = name.split("");
  return units
    .map((unit, index) => {
      if (index === 0 && reserved.includes(name)) return numbered(unit);
      if (plain.test(unit)) return unit;
      return capital.test(unit) ? `-${unit.toLowerCase()}` : numbered(unit);
    })
    .join("");
}

/** The name that `toKebab` wrote. */
export function fromKebab(kebab: string): string {
  return kebab.replace(/--([0-9a-f]{1,4})-|-([a-z])/g, (_, unit: string | undefined, letter: string | undefined) =>
    unit === undefined ? (letter ?? "").toUpperCase() : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

function numbered(unit: string): string {
  return `--${unit.charCodeAt(0).toString(16)}-`;
}
