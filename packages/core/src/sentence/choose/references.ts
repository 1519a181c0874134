import type { AskedField, Outline, Parent, Rows } from "../gather/outline.ts";
import { isPlural } from "../inflection.ts";
import { fieldNamed, isUsualPart, nounOf } from "../know.ts";
import { dependents } from "../lexicon/relations.ts";
import type { Wish } from "../phrase.ts";

/** Which rows refer to which. */
export interface References {
  /** Fields that are references, with the nouns that they refer to. */
  readonly fields: ReadonlyMap<AskedField, string>;
  /** Fields that are references to many, with the nouns that they refer to. */
  readonly links: ReadonlyMap<AskedField, string>;
  /** What each noun refers to many of besides. */
  readonly joins: ReadonlyMap<string, readonly string[]>;
  /** What each noun belongs to besides. */
  readonly parents: ReadonlyMap<string, readonly Belonging[]>;
  /** Rows that would belong to each other. */
  readonly circles: readonly Rows[];
  /** Relations of many to many of which the sentence does not say between what. */
  readonly unclear: readonly Wish[];
}

/** A parent, and whether the sentence named it or it is usual. */
export interface Belonging {
  readonly noun: string;
  readonly optional: boolean;
  readonly assumed: boolean;
}

/** Finds the references of an outline. They never lead back to where they started, except to the very same rows. */
export function referencesOf({ rows, wishes }: Outline): References {
  const graph = new Graph();
  const asked = wishes.filter(({ feature }) => feature === "many-to-many");
  const mutual = mutualPairs(rows, asked.length > 0);
  const isMutual = (one: string, other: string) =>
    mutual.some((pair) => pair.includes(one) && pair.includes(other) && one !== other);
  const single = rows.map((each) => ({
    ...each,
    parents: each.parents.filter(({ noun }) => !isMutual(noun, each.noun)),
  }));
  const named = new Map(
    single.map(({ noun, parents }) => [noun, parents.filter((parent) => graph.connect(noun, parent.noun))]),
  );
  const joins = new Map(
    rows.map(({ noun }) => [
      noun,
      mutual.flatMap(([from, to]) => (from === noun && graph.connect(from, to) ? [to] : [])),
    ]),
  );
  const { fields, links } = fieldReferences(rows, graph);
  const parents = new Map(
    rows.map((each) => [each.noun, parentsOf(each, named.get(each.noun) ?? [], { rows, graph })]),
  );
  const circles = single.filter((each) => named.get(each.noun)?.length !== each.parents.length);
  return { fields, links, joins, parents, circles, unclear: mutual.length + links.size > 0 ? [] : asked };
}

type Pair = readonly [from: string, to: string];

/** Rows that belong to each other, the first named first; and the only two, where a sentence says `many-to-many`. */
function mutualPairs(rows: readonly Rows[], isAsked: boolean): readonly Pair[] {
  const belongs = (one: Rows, other: Rows): boolean => one.parents.some(({ noun }) => noun === other.noun);
  const [first, second, ...others] = rows;
  if (isAsked && first && second && others.length === 0) return [[first.noun, second.noun]];
  return rows.flatMap((one, index) =>
    rows
      .slice(index + 1)
      .filter((other) => belongs(one, other) && belongs(other, one))
      .map((other): Pair => [one.noun, other.noun]),
  );
}

function fieldReferences(rows: readonly Rows[], graph: Graph): Pick<References, "fields" | "links"> {
  const [fields, links] = [new Map<AskedField, string>(), new Map<AskedField, string>()];
  for (const { noun, fields: asked } of rows) {
    for (const field of asked) {
      const target = targetOf(field, noun, rows);
      const many = target === undefined ? linkTargetOf(field, rows) : undefined;
      if (target !== undefined && graph.connect(noun, target)) fields.set(field, target);
      if (many !== undefined && many !== noun && graph.connect(noun, many)) links.set(field, many);
    }
  }
  return { fields, links };
}

/** The rows that a field in the plural stands for: `tags`, where there are tags. */
function linkTargetOf({ phrase: { words, choices, hints } }: AskedField, rows: readonly Rows[]): string | undefined {
  const saysMore = choices.length > 0 || hints.some(({ kind }) => kind !== "optional");
  if (saysMore || !isPlural(words.at(-1) ?? "")) return undefined;
  const name = nounOf(words);
  return rows.find(({ noun }) => noun === name)?.noun;
}

interface Known {
  readonly rows: readonly Rows[];
  readonly graph: Graph;
}

/** The parents that were named; a part that has none belongs to its usual whole, where that is there. */
function parentsOf(rows: Rows, parents: readonly Parent[], { rows: all, graph }: Known): readonly Belonging[] {
  const named = parents.map((parent) => ({ ...parent, assumed: false }));
  if (graph.leadsSomewhere(rows.noun) || !dependents.has(rows.noun)) return named;
  const wholes = all.filter(({ noun }) => isUsualPart(rows.noun, noun) && noun !== rows.noun);
  const whole = wholes.findLast(({ place }) => place.first < rows.place.first) ?? wholes[0];
  if (whole === undefined || !graph.connect(rows.noun, whole.noun)) return named;
  return [{ noun: whole.noun, optional: false, assumed: true }];
}

/** The rows that a field of a single noun stands for: `project`, `project id`, `parent task`. */
function targetOf({ phrase }: AskedField, owner: string, rows: readonly Rows[]): string | undefined {
  const { words, choices, hints, quantity } = phrase;
  const bare = words.at(-1) === "id" ? words.slice(0, -1) : words;
  const saysMore = choices.length > 0 || hints.some(({ kind }) => kind !== "optional" && kind !== "required");
  if (saysMore || quantity === "many" || isPlural(bare.at(-1) ?? "")) return undefined;
  const name = bare.join(" ");
  const whole = rows.find(({ noun }) => noun !== owner && (noun === name || noun.endsWith(` ${name}`)));
  const byEnd = fieldNamed(words) === undefined ? rows.find(({ noun }) => name.endsWith(` ${noun}`)) : undefined;
  return (whole ?? byEnd)?.noun;
}

/** Who refers to whom, without circles. */
class Graph {
  readonly #targets = new Map<string, Set<string>>();

  /** Notes a reference unless it would close a circle, and tells whether it did. A row may refer to its own kind. */
  connect(from: string, to: string): boolean {
    if (from !== to && this.#leads(to, from)) return false;
    this.#targets.set(from, new Set([...(this.#targets.get(from) ?? []), to]));
    return true;
  }

  leadsSomewhere(from: string): boolean {
    return (this.#targets.get(from)?.size ?? 0) > 0;
  }

  #leads(from: string, to: string): boolean {
    const seen = new Set<string>([from]);
    for (const noun of seen) for (const target of this.#targets.get(noun) ?? []) seen.add(target);
    return seen.has(to);
  }
}
