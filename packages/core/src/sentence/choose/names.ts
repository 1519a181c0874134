import { fieldNames, reservedFields, resourceNames, takenNouns } from "../lexicon/reserved.ts";

/** The longest name that is made, with `_` between its words. It leaves room for what the service puts behind it. */
const longestName = 40;

/** What follows the name of a resource in names that the service makes of it. */
const suffixes: readonly string[] = ["Base", "Create", "Page", "Query", "Replace", "Response", "Update"];

/** The names of resources in the spec: `journal entry` is `JournalEntry`, and `class` is `SchoolClass`. */
export function classNames(nouns: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(nouns.map(className));
  for (const noun of nouns) {
    const name = className(noun);
    const isTaken =
      [...names.values()].includes(name) || suffixes.some((suffix) => taken.has(withoutEnd(name, suffix)));
    names.set(noun, isTaken ? `${name}Record` : name);
  }
  return names;
}

function withoutEnd(name: string, end: string): string {
  return name.endsWith(end) ? name.slice(0, -end.length) : "";
}

function className(noun: string): string {
  const other = Object.hasOwn(resourceNames, noun) ? resourceNames[noun] : takenName(noun);
  const words = startingWithLetter((other ?? noun).split(" "));
  return startingWithLetter(fitting(words))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function takenName(noun: string): string | undefined {
  return takenNouns.has(noun) || /\b(?:error|warning|exception)$/.test(noun) ? `${noun} record` : undefined;
}

/** The name of a field in the spec: `due date` is `due_date`. */
export function fieldName(words: readonly string[]): string {
  const name = startingWithLetter(fitting(startingWithLetter(words))).join("_");
  if (Object.hasOwn(fieldNames, name)) return fieldNames[name] ?? name;
  return reservedFields.has(name) ? `${name}_value` : name;
}

/** The words that say most stand last, so the first ones go. */
function fitting(words: readonly string[]): readonly string[] {
  if (words.join("_").length <= longestName) return words;
  return words.length > 1 ? fitting(words.slice(1)) : [(words[0] ?? "").slice(0, longestName)];
}

/** `3d model` is `model 3d`; a number alone is a `number 3`. */
function startingWithLetter(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => /^[a-z]/.test(word));
  if (start === 0) return words;
  return start < 0 ? ["number", ...words] : [...words.slice(start), ...words.slice(0, start)];
}
