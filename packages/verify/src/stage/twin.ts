import type { ApiResource } from "../api/resource.ts";
import { fillPath } from "./fill-path.ts";
import type { Row } from "./stage.ts";

/** The resource whose rows are reached by another path as well, such as `/admin/customers` does those of `/customers`. */
export function originOf(resource: ApiResource, all: readonly ApiResource[]): ApiResource | undefined {
  if (resource.create || resource.parents.length > 0) return undefined;
  return all.find(({ name, create, parents }) => name === resource.name && create && parents.length === 0);
}

/** A row as the other path reaches it. */
export function twinOf(row: Row, resource: ApiResource): Row {
  const { collection, item, idParameter = "" } = resource;
  const { path, ...rest } = row;
  const twin = { ...rest, resource, home: collection, ...(path !== undefined && { readAt: path }) };
  return item === undefined ? twin : { ...twin, path: fillPath(item, { [idParameter]: row.id }) };
}
