import fc from "fast-check";

const atoms = ["a", "b", "0", "-", "é", "😀", "\\.", "\\d", "\\w", "\\s", "\\D", "\\W", "\\S", "\\p{L}", "\\u{61}"];
const classes = [
  "[ab]",
  "[^a]",
  "[a-c0-2]",
  "[\\w-]",
  "[^\\s\\d]",
  "[\\p{L}\\p{N} ]",
  "[.&~|]",
  "[\\]\\[^]",
  "[\\p{Lu}]",
];
const counts = ["", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?"];
const groups = ["(", "(?:", "(?<name>"];

const simple = fc.constantFrom(...atoms, ...classes);
const flat = choiceOf(simple);
const nested = choiceOf(fc.oneof(simple, groupOf(flat)));

/** Regular expressions of the kind that Freehold takes. */
export const patterns: fc.Arbitrary<string> = fc.oneof(flat, nested, choiceOf(groupOf(nested))).map(uniquelyNamed);

/** The same, from one end of the text to the other. */
export const anchoredPatterns: fc.Arbitrary<string> = patterns.map((pattern) => `^(?:${pattern})$`);

/** Patterns without groups, which a backtracking engine can decide for texts of any length. */
export const flatPatterns: fc.Arbitrary<string> = flat.map((pattern) => `^(?:${pattern})$`);

/** Short texts out of the characters that the patterns are about. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom("a", "b", "c", "A", "0", "1", "-", ".", " ", "é", "😀", "]", "&", "_"), { maxLength: 6 })
  .map((characters) => characters.join(""));

function choiceOf(atom: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const piece = fc.tuple(atom, fc.constantFrom(...counts)).map(([one, count]) => one + count);
  const sequence = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(""));
  return fc.array(sequence, { minLength: 1, maxLength: 2 }).map((options) => options.join("|"));
}

function groupOf(inner: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...groups), inner).map(([open, text]) => `${open}${text})`);
}

/** No two groups may have one name. */
function uniquelyNamed(pattern: string): string {
  return pattern.split("?<name>").reduce((text, rest, index) => `${text}?<name${index}>${rest}`);
}
