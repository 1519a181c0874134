import type { Operation } from "../openapi/document.ts";
import type { ApiResource } from "./resource.ts";

/**
 * The resource whose rows an operation is about: the one whose collection is its path, or bears the name with which its
 * path ends, or is above it. `POST /projects/{project_id}/tasks` and `POST /tasks/bulk` are about tasks.
 */
export function resourceOf(
  { path }: Pick<Operation, "path">,
  resources: readonly ApiResource[],
): ApiResource | undefined {
  const last = path.split("/").findLast((part) => part !== "");
  const above = resources
    .filter(({ collection }) => path.startsWith(`${collection}/`))
    .toSorted((one, other) => other.collection.length - one.collection.length);
  const at = resources.find(({ collection }) => path === collection);
  return at ?? resources.find(({ name }) => name === last) ?? above[0];
}
