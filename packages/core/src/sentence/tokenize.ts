import { joinedWords } from "./lexicon/spelling.ts";
import type { Token } from "./token.ts";

const word = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_]*";

const pieces = new RegExp(
  [
    /(?<number>(?<=^|[\s(=,])-?\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\d])|\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\d]))/u,
    /(?<short>(?:e\.g|i\.e|etc|max|min|incl)\.)/u,
    new RegExp(`(?<word>${word}(?:['’](?:t|re|ve|ll|d|m)(?!\\p{L}))?(?:-${word})*)`, "u"),
    /(?<genitive>['’]s(?!\p{L})|(?<=(?:^|[^'’\p{L}])\p{L}+s)['’](?=\s+\p{L}))/u,
    /(?<mark>\.\.+|>=|<=|->|[^\s\p{L}\p{N}])/u,
    /(?<line>\s*\n\s*)/u,
  ]
    .map((part) => part.source)
    .join("|"),
  "giu",
);

/** Marks that only set words apart for the eye. */
const quotes: ReadonlySet<string> = new Set(["'", '"', "`", "‘", "’", "“", "”", "„", "«", "»"]);

/** Cuts a sentence into words, numbers and marks; white space other than line breaks is dropped, and so are quotes. */
export function tokenize(sentence: string): readonly Token[] {
  return [...sentence.matchAll(pieces)].flatMap((match) => {
    const { number, short, word: written, genitive, line } = match.groups ?? {};
    const text = match[0];
    if (number !== undefined) return [token("number", text.replaceAll(",", ""), { text, start: match.index })];
    if (genitive !== undefined) return [token("mark", "'s", { text, start: match.index })];
    if (line !== undefined) return [token("mark", "\n", { text, start: match.index })];
    if (short !== undefined) return [token("word", fold(text.replaceAll(".", "")), { text, start: match.index })];
    if (written !== undefined) return words(text, match.index);
    return quotes.has(text) ? [] : [token("mark", text === "|" ? "/" : text, { text, start: match.index })];
  });
}

function words(text: string, start: number): readonly Token[] {
  const joined = joinedWords.get(fold(text));
  if (joined !== undefined) return [token("word", joined, { text, start })];
  let offset = start;
  return text.split("-").map((part) => {
    const piece = wordToken(part, offset);
    offset += part.length + 1;
    return piece;
  });
}

function wordToken(text: string, start: number): Token {
  const identifier = identifierWords(text);
  const plain = token("word", fold(text), { text, start });
  return identifier.length > 1 ? { ...plain, identifier } : plain;
}

function identifierWords(text: string): readonly string[] {
  return text
    .replaceAll(/(\p{Ll}|\d)(?=\p{Lu})/gu, "$1_")
    .split("_")
    .filter((part) => part !== "")
    .map(fold);
}

function token(kind: Token["kind"], word: string, place: { readonly text: string; readonly start: number }): Token {
  return { kind, word, text: place.text, start: place.start, end: place.start + place.text.length };
}

function fold(text: string): string {
  if (/^[\w ]*$/.test(text)) return text.toLowerCase();
  return text.replaceAll("’", "'").toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "");
}
