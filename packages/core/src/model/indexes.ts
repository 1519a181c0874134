import type { Field, SortKey } from "./model.ts";

/** What asks for an index. */
export interface IndexNeeds {
  /** The sets under `index`. */
  readonly asked: readonly (readonly Field[])[];
  readonly fields: readonly Field[];
  readonly sorts: readonly SortKey[];
  readonly uniques: readonly (readonly Field[])[];
}

/**
 * The indexes of a resource: those that the spec asks for, and one for each reference and each sort. One that begins
 * another index or a unique set is left out, for the longer one serves as well.
 */
export function indexesFor({ asked, fields, sorts, uniques }: IndexNeeds): readonly (readonly Field[])[] {
  const references = fields.filter(({ type }) => type.kind === "ref").map((field) => [field]);
  const sorted = sorts.flatMap((key) => (key.kind === "field" ? [[key.field]] : []));
  const wanted = [...asked, ...references, ...sorted];
  return wanted.filter((set, index) => {
    const others = wanted.filter((other, place) => (isSame(set, other) ? place < index : true));
    return ![...others, ...uniques].some((other) => begins(set, other));
  });
}

function isSame(one: readonly Field[], other: readonly Field[]): boolean {
  return one.length === other.length && begins(one, other);
}

function begins(start: readonly Field[], whole: readonly Field[]): boolean {
  return start.every((field, index) => whole[index] === field);
}
