/** A kind of name that a spec gives to things. */
export interface NameRule {
  readonly code: "resource-name" | "field-name";
  /** What a name of this kind looks like, in the regular expressions that JavaScript and JSON Schema share. */
  readonly pattern: string;
  /** The name of this kind that is nearest to some other text, if there is one. */
  readonly convert: (text: string) => string | undefined;
}

/** PascalCase: `JournalEntry`. */
export const resourceNames: NameRule = {
  code: "resource-name",
  pattern: "^[A-Z][A-Za-z0-9]{0,47}$",
  convert: (text) => ifNamed(wordsOf(text).map(capitalized).join(""), resourceNames),
};

/** snake_case, with single underscores between words: `due_on`. */
export const fieldNames: NameRule = {
  code: "field-name",
  pattern: "^(?!.{49})[a-z][a-z0-9]*(?:_[a-z0-9]+)*$",
  convert: (text) => ifNamed(wordsOf(text).join("_").toLowerCase(), fieldNames),
};

/** Whether a text is a name of this kind. */
export function isNamed(text: string, rule: NameRule): boolean {
  return new RegExp(rule.pattern).test(text);
}

function ifNamed(text: string, rule: NameRule): string | undefined {
  return isNamed(text, rule) ? text : undefined;
}

/** Cuts a name of any style into its words, without accents: `dueOn`, `due-on` and `Due on` are all `due` and `on`. */
function wordsOf(text: string): readonly string[] {
  // A piece of a type or of a sentence is no name of another style.
  if (/[()[\]{}"'=,:?!]/.test(text)) return [];
  return text
    .slice(0, 100)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

function capitalized(word: string): string {
  const rest = word.slice(1);
  return word.charAt(0).toUpperCase() + (rest === rest.toUpperCase() ? rest.toLowerCase() : rest);
}
