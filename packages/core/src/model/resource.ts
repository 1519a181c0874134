import type { Draft } from "./draft.ts";
import { type Entry, type ListScope, namedFields, namedSorts } from "./field-lists.ts";
import { checkVariety, checkWidth, fieldSets } from "./field-sets.ts";
import { resolveFields } from "./fields.ts";
import { indexesFor } from "./indexes.ts";
import { resolveLinks } from "./link.ts";
import type { Field, Resource, SortKey } from "./model.ts";
import { checkOwner } from "./owner.ts";
import type { Report } from "./scope.ts";
import { checkText } from "./text.ts";

/** Fills a draft in. References point at the drafts of their targets. */
export function resolveResource(draft: Draft, targets: ReadonlyMap<string, Resource>, report: Report): void {
  const { spec, resource } = draft;
  checkText(spec.description, "description", report);
  checkOwner(spec.owner, report);
  const scope = { spec, name: resource.name, targets, report };
  const known = resolveFields(scope);
  Object.assign(resource, listsOf({ ...scope, fields: known }));
}

type Lists = Pick<Resource, "fields" | "links" | "uniques" | "indexes" | "filters" | "sorts" | "searches">;

function listsOf(scope: Omit<ListScope, "list">): Lists {
  const fields = [...new Set(scope.fields.values())].filter((field) => field !== undefined);
  const uniques = fieldSets("unique", scope);
  const asked = fieldSets("index", scope);
  const sorts = namedSorts(scope.spec.sort, { ...scope, list: "sort" });
  for (const set of uniques) checkVariety(set, scope.report);
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
