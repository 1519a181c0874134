import type { Draft } from "./draft.ts";
import { type Entry, type ListScope, namedFields, namedSorts } from "./field-lists.ts";
import { checkUnique, checkWidth, fieldSets } from "./field-sets.ts";
import { resolveFields } from "./fields.ts";
import { indexesFor } from "./indexes.ts";
import { resolveLinks } from "./link.ts";
import type { Field, Resource, SortKey } from "./model.ts";
import { checkAccountDelete, checkOwner } from "./owner.ts";
import type { Surroundings } from "./scope.ts";
import { checkSharing, checkWritable } from "./sharing.ts";
import { checkText } from "./text.ts";

/** Fills a draft in. References point at the drafts of their targets. */
export function resolveResource({ spec, resource }: Draft, surroundings: Surroundings): void {
  const { report } = surroundings;
  const scope = { spec, resource, ...surroundings };
  checkText(spec.description, "description", report);
  checkOwner(spec, report);
  checkSharing(spec, report);
  const known = resolveFields(scope);
  Object.assign(resource, listsOf({ ...scope, fields: known }));
  checkAccountDelete(scope);
  checkWritable(scope, [...known.values()].every(Boolean));
}

type Lists = Pick<Resource, "fields" | "links" | "uniques" | "indexes" | "filters" | "sorts" | "searches">;

function listsOf(scope: Omit<ListScope, "list">): Lists {
  const fields = [...new Set(scope.fields.values())].filter((field) => field !== undefined);
  const uniques = fieldSets("unique", scope);
  const asked = fieldSets("index", scope);
  const sorts = namedSorts(scope.spec.sort, { ...scope, list: "sort" });
  for (const set of uniques) checkUnique(set, scope.report);
  for (const set of [...uniques, ...asked, ...sorts.map(sortSet)]) checkWidth(set, scope.report);
  const meanings = { uniques: uniques.map(meaningOf), sorts: sorts.map(meaningOf) };
  return {
    fields,
    links: resolveLinks(scope),
    ...meanings,
    indexes: indexesFor({ ...meanings, asked: asked.map(meaningOf), fields }),
    filters: namedFields(scope.spec.filter, { ...scope, list: "filter" }),
    searches: namedFields(scope.spec.search, { ...scope, list: "search" }),
  };
}

function meaningOf<T>({ meaning }: Entry<T>): T {
  return meaning;
}

function sortSet({ meaning, range }: Entry<SortKey>): Entry<readonly Field[]> {
  return { meaning: meaning.kind === "field" ? [meaning.field] : [], range };
}
