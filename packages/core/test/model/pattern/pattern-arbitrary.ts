import fc from "fast-check";

const atoms = ["a", "b", "0", "-", "é", "😀", "\\.", "\\d", "\\w", "\\s", "\\D", "\\W", "\\S", "\\p{L}", "\\P{Lu}", "\\u{61}"];
const classes = ["[ab]", "[^a]", "[a-c0-2]", "[\\w-]", "[^\\s\\d]", "[\\p{L}\\p{N} ]", "[.&~|]", "[\\]\\[^]", "[\\p{Lu}]"];
const counts = ["", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?"];

/** Regular expressions of the kind that Freehold takes. */
export const patterns: fc.Arbitrary<string> = fc.letrec<{ choice: string; sequence: string; piece: string; atom: string }>(
  (tie) => ({
    choice: fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((options) => options.join("|")),
    sequence: fc.array(tie("piece"), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join("")),
    piece: fc.tuple(tie("atom"), fc.constantFrom(...counts)).map(([atom, count]) => atom + count),
    atom: fc.oneof(
      { maxDepth: 3, depthIdentifier: "pattern" },
      fc.constantFrom(...atoms, ...classes),
      tie("choice").map((choice) => `(${choice})`),
      tie("choice").map((choice) => `(?:${choice})`),
      tie("choice").map((choice) => `(?<name>${choice})`),
    ),
  }),
).choice.map((pattern) => uniquelyNamed(pattern));

/** The same, from one end of the text to the other. */
export const anchoredPatterns: fc.Arbitrary<string> = patterns.map((pattern) => `^(?:${pattern})$`);

/** Short texts out of the characters that the patterns are about. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom("a", "b", "c", "A", "0", "1", "-", ".", " ", "é", "😀", "]", "&", "_"), { maxLength: 8 })
  .map((characters) => characters.join(""));

/** No two groups may have one name. */
function uniquelyNamed(pattern: string): string {
  let count = 0;
  return pattern.replace(/\?<name>/g, () => {
    count += 1;
    return `?<name${count}>`;
  });
}
