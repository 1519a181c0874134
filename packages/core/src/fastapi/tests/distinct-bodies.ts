import type { Value } from "../../model/model.ts";
import { sentFields } from "../field-rules.ts";
import type { ServiceField, ServiceResource } from "../service.ts";

/** How many different bodies there are of each resource. */
const BODIES = [0, 1, 2] as const;

/** The ways in which a field with but two examples, as a boolean has, can change over three bodies. */
const WAYS = [
  [0, 1, 0],
  [0, 0, 1],
  [0, 1, 1],
] as const;

/** A way for each field with two examples, by its name. */
type Ways = ReadonlyMap<string, (typeof WAYS)[number]>;

/**
 * The values of each field in each of three bodies. The bodies differ in every set of fields that is unique: fields
 * with two examples that make up such a set do not all change in the same way.
 */
export function distinctBodies(resource: ServiceResource): readonly (readonly (readonly [string, Value])[])[] {
  const fields = sentFields(resource).filter(({ target }) => target === undefined);
  const ways = waysOf(resource);
  return BODIES.map((number) => fields.map((field) => [field.name, exampleOf(field, number, ways)]));
}

function exampleOf({ field: { examples }, name }: ServiceField, number: (typeof BODIES)[number], ways: Ways): Value {
  const step = ways.get(name)?.[number] ?? number;
  return examples[step % examples.length] ?? null;
}

function waysOf(resource: ServiceResource): Ways {
  const { uniques } = resource;
  const narrow = sentFields(resource).filter(
    ({ field, target }) => target === undefined && field.examples.length < BODIES.length,
  );
  const counts = new Map(narrow.map((each) => [each.name, each.field.examples.length]));
  const sets = uniques
    .map(({ columns }) => columns.slice(1))
    .filter((names) => names.every((name) => counts.has(name)))
    .map((names) => names.filter((name) => counts.get(name) === 2));
  return chooseWays([...new Set(sets.flat())], sets, new Map()) ?? new Map();
}

/** Tries the ways for one field after another, and goes back where a set would change in one way alone. */
function chooseWays(names: readonly string[], sets: readonly (readonly string[])[], chosen: Ways): Ways | undefined {
  const [name, ...others] = names;
  if (name === undefined) return chosen;
  for (const way of WAYS) {
    const longer = new Map([...chosen, [name, way]]);
    const isGood = sets.every((set) => set.some((each) => !longer.has(each)) || waysIn(set, longer) > 1);
    const all = isGood ? chooseWays(others, sets, longer) : undefined;
    if (all) return all;
  }
  return undefined;
}

function waysIn(set: readonly string[], ways: Ways): number {
  return new Set(set.map((name) => ways.get(name))).size;
}
