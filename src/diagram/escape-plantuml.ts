/** Characters that PlantUML keeps as text; the rest becomes `<U+hex>`, so that no Creole, comment or directive can hide in it. */
const safe = /[\p{L}\p{M}\p{N} .,:;()?=+·…→←↔–—✓✗○☠◉≠⊘◇]/u;
const safeAlone = "/-_*!";

/** Text as PlantUML shows it literally, on one line. */
export function escapePlantuml(text: string): string {
  const characters = [...text.replace(/\s+/gu, " ").trim()];
  return characters
    .map((each, index) => {
      const isDoubled = characters[index - 1] === each || characters[index + 1] === each;
      if (safe.test(each) || (safeAlone.includes(each) && !isDoubled && index > 0)) return each;
      return `<U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
    })
    .join("");
}
