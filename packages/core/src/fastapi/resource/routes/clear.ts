import { type Code, call, list, member } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { py } from "../../../python/template.ts";
import { referencesTo } from "../../references.ts";
import type { Service, ServiceResource } from "../../service.ts";
import { model } from "../members.ts";
import type { Acting } from "../owner.ts";

const clearReferences = member("backend.deletion", "clear_references");
const deleteLostRows = member("backend.deletion", "delete_lost");
const recordLostRows = member("backend.deletion", "record_lost");
const referring = member("backend.deletion", "referring");
const withDescendants = member("backend.deletion", "with_descendants");

/** Rows that a request deletes, as an expression of their ids. */
interface Doomed {
  readonly resource: ServiceResource;
  readonly ids: Code;
}

/**
 * What a deletion does before the row goes: a reference that outlives it leads nowhere from then on. The rows that the
 * database deletes with it are followed as well. Where there is an audit trail, it says so: those of other resources are
 * deleted here, lest two ways to a row are two entries, and those of its own kind by the database, as they may refer to
 * each other in a circle.
 */
export function clearing(doomed: Doomed, service: Service, acting: Acting): readonly Code[] {
  const { resource, ids } = doomed;
  const isTree = isRecorded(service) && ownReferences(resource, service).length > 0;
  return [
    ...losing(doomed, service, acting),
    ...(isTree ? [py`await ${call(recordLostRows, ...lostRows(resource), ["but=", ids], acting.argument)}`] : []),
  ];
}

/** What happens to the rows that refer to rows which go. */
function losing({ resource, ids }: Doomed, service: Service, acting: Acting): readonly Code[] {
  if (!isRecorded(service) && !losesReferences(resource, service)) return [];
  const { argument } = acting;
  const own = ownReferences(resource, service);
  const all = lost(resource);
  const rows = own.length === 0 ? ids : all;
  return [
    ...(own.length === 0 ? [] : [py`${all} = ${call(withDescendants, model(resource), list(own), ids, argument)}`]),
    ...referencesTo(resource, "set_null", service).map(
      ({ resource: other, field }) =>
        py`await ${call(clearReferences, "db", model(other), str(field.attribute), rows, argument)}`,
    ),
    ...referencesTo(resource, "cascade", service)
      .filter(({ resource: other }) => other !== resource && (isRecorded(service) || losesReferences(other, service)))
      .flatMap(({ resource: other, field }) => [
        py`${lost(other)} = ${call(referring, model(other), str(field.attribute), rows, argument)}`,
        ...losing({ resource: other, ids: lost(other) }, service, acting),
        ...(isRecorded(service) ? [py`await ${call(deleteLostRows, ...lostRows(other), argument)}`] : []),
      ]),
  ];
}

function lost({ many }: ServiceResource): string {
  return `lost_${many}`;
}

function lostRows(resource: ServiceResource): readonly Code[] {
  return ["db", model(resource), lost(resource)];
}

/** Whether the trail tells of the rows that go with another. */
function isRecorded({ features }: Service): boolean {
  return features.has("recorded_cascades");
}

/** The fields by which a row goes with another of its kind, as strings of Python. */
function ownReferences(resource: ServiceResource, service: Service): readonly Code[] {
  return referencesTo(resource, "cascade", service)
    .filter((each) => each.resource === resource)
    .map(({ field }) => str(field.attribute));
}

/** Whether a reference outlives a row of the resource, or a row that goes with it. */
function losesReferences(resource: ServiceResource, service: Service): boolean {
  if (referencesTo(resource, "set_null", service).length > 0) return true;
  const others = referencesTo(resource, "cascade", service).map(({ resource: other }) => other);
  return others.some((other) => other !== resource && losesReferences(other, service));
}
