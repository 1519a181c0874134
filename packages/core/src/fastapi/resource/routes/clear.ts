import { type Code, call, list, member } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { py } from "../../../python/template.ts";
import { referencesTo } from "../../references.ts";
import type { Service, ServiceResource } from "../../service.ts";
import { model } from "../members.ts";
import type { Acting } from "../owner.ts";

const clearReferences = member("backend.deletion", "clear_references");
const referring = member("backend.deletion", "referring");
const withDescendants = member("backend.deletion", "with_descendants");

/** Rows that a request deletes, as an expression of their ids. */
interface Doomed {
  readonly resource: ServiceResource;
  readonly ids: Code;
}

/**
 * What a deletion does before the row goes: a reference that outlives it leads nowhere from then on. The rows that the
 * database deletes with it are followed as well.
 */
export function clearing({ resource, ids }: Doomed, service: Service, acting: Acting): readonly Code[] {
  if (!losesReferences(resource, service)) return [];
  const cascades = referencesTo(resource, "cascade", service);
  const own = cascades.filter((each) => each.resource === resource).map(({ field }) => str(field.attribute));
  const all = `lost_${resource.many}`;
  const rows = own.length === 0 ? ids : all;
  const found = call(withDescendants, model(resource), list(own), ids, acting.argument);
  return [
    ...(own.length === 0 ? [] : [py`${all} = ${found}`]),
    ...referencesTo(resource, "set_null", service).map(
      ({ resource: other, field }) =>
        py`await ${call(clearReferences, "db", model(other), str(field.attribute), rows, acting.argument)}`,
    ),
    ...cascades
      .filter(({ resource: other }) => other !== resource && losesReferences(other, service))
      .flatMap(({ resource: other, field }) => [
        py`lost_${other.many} = ${call(referring, model(other), str(field.attribute), rows, acting.argument)}`,
        ...clearing({ resource: other, ids: `lost_${other.many}` }, service, acting),
      ]),
  ];
}

/** Whether a reference outlives a row of the resource, or a row that goes with it. */
function losesReferences(resource: ServiceResource, service: Service): boolean {
  if (referencesTo(resource, "set_null", service).length > 0) return true;
  const others = referencesTo(resource, "cascade", service).map(({ resource: other }) => other);
  return others.some((other) => other !== resource && losesReferences(other, service));
}
