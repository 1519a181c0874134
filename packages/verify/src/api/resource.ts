import type { Operation } from "../openapi/document.ts";

/** A kind of rows that the API keeps, as worked out from its paths. */
export interface ApiResource {
  /** The last fixed part of its path: `tasks`. */
  readonly name: string;
  /** `/tasks`, or `/projects/{project_id}/tasks` where it is reached through a parent alone. */
  readonly collection: string;
  /** `/tasks/{task_id}`; absent where single rows have no path. */
  readonly item?: string;
  /** The parameter that names a row: `task_id`. */
  readonly idParameter?: string;
  readonly list?: Operation;
  readonly create?: Operation;
  readonly get?: Operation;
  readonly replace?: Operation;
  readonly update?: Operation;
  readonly remove?: Operation;
  /** The parameters of the collection's own path, each with the resource whose id it takes, outermost first. */
  readonly parents: readonly { readonly parameter: string; readonly resource: string }[];
  /** Fields of the body that take the id of a row, with the resource it must be of. */
  readonly references: readonly { readonly field: string; readonly resource: string; readonly many: boolean }[];
  /** Every other operation that takes the id of a row of this resource in its path. */
  readonly others: readonly Operation[];
}
