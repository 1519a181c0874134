import { randomBytes } from "node:crypto";
import type { Actor } from "../actors/actor.ts";
import { type Account, knownFor } from "../actors/recipe.ts";
import type { ApiResource } from "../api/resource.ts";
import { ownerNames, wordsOf } from "../api/words.ts";
import type { Json, Schema } from "../openapi/document.ts";
import { sampleOf } from "../openapi/sample.ts";
import type { Row } from "./stage.ts";

/** How a body is made. */
export interface BodyMaker {
  /** Whether to fill in fields that may be left out. */
  readonly whole: boolean;
  /** A row of a resource to refer to, planted if need be; never one of the resources above. */
  readonly rowOf: (actor: Actor, collection: string, above: readonly string[]) => Promise<Row | undefined>;
  /** Somebody whom the body is to name. */
  readonly account?: Account;
}

/** A body, and the canary in it. */
export interface Body {
  readonly body: Json;
  readonly canary: string;
}

/** A body that makes a row of a user, as far as the document tells; its references lead to rows of the same user. */
export async function bodyFor(actor: Actor, resource: ApiResource, maker: BodyMaker): Promise<Body | undefined> {
  const schema = (resource.create ?? resource.replace ?? resource.update)?.body?.schema;
  if (!schema) return undefined;
  const { rowOf, whole, account } = maker;
  const known: Record<string, Json> = account ? { ...knownFor(schema, account, "email") } : {};
  for (const { field, resource: target, many } of resource.references) {
    const row = await rowOf(actor, target, [resource.collection]);
    if (row) known[field] = many ? [row.id] : row.id;
    else if (!schema.required?.includes(field)) known[field] = many ? [] : null;
  }
  // Nobody but the two is told the address of an account that was made for this one row.
  const canary = account?.email ?? randomBytes(16).toString("hex");
  return { body: sampleOf(withoutOtherIds(schema, known), { canary, known, whole }), canary };
}

/**
 * A schema without the ids of owners, and of what the API keeps elsewhere, as long as they may be left out; of bodies
 * within the body as well.
 */
export function withoutOtherIds(schema: Schema, known: Readonly<Record<string, Json>>, depth = 0): Schema {
  if (depth > DEEPEST) return schema;
  const within = (each: Schema) => withoutOtherIds(each, known, depth + 1);
  const { properties = {}, items, options, required = [] } = schema;
  const entries = Object.entries(properties).filter(([name]) => {
    const isId = ownerNames.includes(name) || /^ids?$/.test(wordsOf(name).at(-1) ?? "");
    return !isId || name in known || required.includes(name);
  });
  return {
    ...schema,
    ...(entries.length > 0 && { properties: Object.fromEntries(entries.map(([name, each]) => [name, within(each)])) }),
    ...(items && { items: within(items) }),
    ...(options && { options: options.map(within) }),
  };
}

/** How deep bodies are searched for ids. */
const DEEPEST = 2;
