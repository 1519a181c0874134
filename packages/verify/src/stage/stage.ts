import type { Actor } from "../actors/actor.ts";
import type { Recipe } from "../actors/recipe.ts";
import type { ApiResource } from "../api/resource.ts";
import type { Exchange, Request } from "../http/exchange.ts";
import type { Api, Json } from "../openapi/document.ts";

/** A row that an attack is about. */
export interface Row {
  readonly resource: ApiResource;
  /** As the API gives it. */
  readonly id: string | number;
  /** Where it is, percent-encoded; absent where single rows have no path. */
  readonly path?: string;
  /** Where its owner reads it, if that is another place. */
  readonly readAt?: string;
  /** Where it was made: the path of its collection, with the ids of its parents in it. */
  readonly home: string;
  readonly owner: Actor;
  /**
   * A random text of 128 bits that stands in every field that can hold it: who receives it has seen this row. Of a row
   * that was there already, what nobody could guess; empty where it has nothing of the kind.
   */
  readonly canary: string;
  /** The body that made it. */
  readonly body: Json;
  /** What the API answered. */
  readonly stored: Json;
}

/** Everything that a check works with. */
export interface Stage {
  /** The address of the API. */
  readonly url: URL;
  readonly api: Api;
  readonly resources: readonly ApiResource[];
  /** How accounts are made. */
  readonly recipe: Recipe;
  readonly owner: Actor;
  readonly intruder: Actor;
  readonly nobody: Actor;
  /** A third user, with a new account; `undefined` when none could be made. */
  readonly newcomer: () => Promise<Actor | undefined>;
  /** Sends a request; keeps to the pace. A request without an answer is an exchange with a `failure`. */
  readonly send: (actor: Actor, request: Request) => Promise<Exchange>;
  /** Makes a row of a user and remembers to delete it; `undefined` when the API would not make one. */
  readonly plant: (actor: Actor, resource: ApiResource) => Promise<Row | undefined>;
  /** A row of the owner that an attack may change or delete: a new one, or one that came with the account. */
  readonly target: (resource: ApiResource) => Promise<Row | undefined>;
  /** A row that was there before the attack began; it must stay as it is. */
  readonly planted: (actor: Actor, resource: ApiResource) => Row | undefined;
  /** A body that the API accepts, for a new row or for changes of a row; with a canary of its own. */
  readonly bodyFor: (actor: Actor, resource: ApiResource) => Promise<{ body: Json; canary: string } | undefined>;
  /** An id of the same shape that no row ever had. */
  readonly ghost: (resource: ApiResource) => string | number;
  /** The present state of a row as its owner sees it, to be compared. */
  readonly stateOf: (row: Row) => Promise<string>;
}
