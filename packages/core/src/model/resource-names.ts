import { replaceWith } from "../diagnostics/suggestion.ts";
import type { Draft } from "./draft.ts";
import { nounOf } from "./noun.ts";
import { singularOfPlural } from "./plural.ts";
import type { Report } from "./scope.ts";
import { pascalCase } from "./words.ts";

/** Words that every service has, for the owners of its rows. */
const user = nounOf("User");
const implicitWords: ReadonlySet<string> = new Set([...user.singular, ...user.plural]);

/** Reports names that are plurals, that two resources would share, or that every service has already. */
export function checkResourceNames(drafts: readonly Draft[], report: Report): void {
  const owners = new Map<string, Draft>();
  for (const draft of drafts) {
    checkNumber(draft, report);
    const words = wordsOf(draft);
    const taken = words.find((word) => owners.has(word));
    const other = taken === undefined ? undefined : owners.get(taken);
    if (taken !== undefined && other) reportClash(draft, { other, word: taken }, report);
    for (const word of words) if (!owners.has(word)) owners.set(word, draft);
  }
}

/** The singular and the plural, as they are told apart in tables and paths. */
function wordsOf({ resource }: Draft): readonly string[] {
  return [resource.name.singular.join("_"), resource.name.plural.join("_")];
}

function checkNumber(draft: Draft, report: Report): void {
  const { name, plural } = draft.spec;
  const implicit = wordsOf(draft).find((word) => implicitWords.has(word));
  if (implicit !== undefined) {
    const { range } = implicit === wordsOf(draft)[0] ? name : (plural ?? name);
    report("implicit-resource", { name: name.value, word: implicit }, { range });
  } else if (plural !== undefined) {
    const [one, many] = wordsOf(draft);
    if (one === many) report("plural-same", { plural: plural.value }, { range: plural.range });
  } else {
    checkSingular(draft, report);
  }
}

function checkSingular({ spec: { name }, resource }: Draft, report: Report): void {
  const words = resource.name.singular;
  const last = singularOfPlural(words.at(-1) ?? "");
  if (last === undefined) return;
  const singular = pascalCase([...words.slice(0, -1), last]);
  const suggestions = [replaceWith(name.range, singular)];
  report("plural-name", { name: name.value, singular }, { range: name.range, suggestions });
}

interface Clash {
  readonly other: Draft;
  readonly word: string;
}

function reportClash({ spec: { name, plural } }: Draft, { other, word }: Clash, report: Report): void {
  const { value, range } = other.spec.name;
  const params = { name: name.value, other: value, line: range.start.line, word: word.replaceAll("_", " ") };
  report("resource-clash", params, { range: (plural ?? name).range });
}
