import type { Operation, Schema } from "../openapi/document.ts";
import { isList } from "./id-places.ts";
import type { ApiResource } from "./resource.ts";
import { isCalled } from "./words.ts";

/** Works out which rows an API keeps: a path that lists or creates, and the path below it that takes an id. */
export function findResources(operations: readonly Operation[]): readonly ApiResource[] {
  const paths = [...new Set(operations.map(({ path }) => path))];
  const collections = paths.filter((path) => isCollection(path, operations));
  const drafts = collections.map((path) => draftOf(path, operations));
  return drafts.map((draft) => withRelations(draft, drafts));
}

function isCollection(path: string, operations: readonly Operation[]): boolean {
  const has = (method: string) => operations.some((each) => each.path === path && each.method === method);
  if (path.endsWith("}") || path === "/") return false;
  return itemOf(path, operations) !== undefined && (has("POST") || has("GET"));
}

/** The path of one row: the path of the collection and one parameter. A slash at the end is of no account. */
function itemOf(collection: string, operations: readonly Operation[]): string | undefined {
  const start = `${collection.replace(/\/$/, "")}/`;
  const paths = operations.map(({ path }) => path);
  return paths.find((path) => path.startsWith(start) && /^\{[^/{}]+\}\/?$/.test(path.slice(start.length)));
}

function draftOf(collection: string, operations: readonly Operation[]): ApiResource {
  const item = itemOf(collection, operations);
  const idParameter = item && /\{([^/{}]+)\}\/?$/.exec(item)?.[1];
  const at = (path: string | undefined, method: string) =>
    operations.find((each) => each.path === path && each.method === method);
  const found = {
    list: at(collection, "GET"),
    create: at(collection, "POST"),
    get: at(item, "GET"),
    replace: at(item, "PUT"),
    update: at(item, "PATCH"),
    remove: at(item, "DELETE"),
  };
  return {
    name: lastWord(collection),
    collection,
    ...(item !== undefined && { item }),
    ...(idParameter !== undefined && { idParameter }),
    ...(Object.fromEntries(Object.entries(found).filter(([, each]) => each)) as Partial<ApiResource>),
    parents: [],
    references: [],
    others: operations.filter(({ path }) => item !== undefined && path !== item && path.startsWith(`${item}/`)),
  };
}

function withRelations(draft: ApiResource, all: readonly ApiResource[]): ApiResource {
  const schema = (draft.create ?? draft.replace ?? draft.update)?.body?.schema ?? {};
  return { ...draft, parents: parentsOf(draft.collection, all), references: referencesOf(schema, all) };
}

function parentsOf(collection: string, all: readonly ApiResource[]): ApiResource["parents"] {
  return [...collection.matchAll(/\{([^/{}]+)\}/g)].flatMap(([, parameter = ""]) => {
    const above = collection.slice(0, collection.indexOf(`{${parameter}}`) - 1);
    const parent =
      all.find(({ collection: other }) => other === above) ?? all.find(({ name }) => isCalled(parameter, name));
    return parent ? [{ parameter, resource: parent.collection }] : [];
  });
}

/** A field such as `project_id` or `tagIds` that is called after another resource. */
function referencesOf({ properties = {} }: Schema, all: readonly ApiResource[]): ApiResource["references"] {
  return Object.entries(properties).flatMap(([field, schema]) => {
    const target = all.find(({ name, collection }) => isCalled(field, name) && !collection.includes("{"));
    return target ? [{ field, resource: target.collection, many: isList(schema) }] : [];
  });
}

function lastWord(path: string): string {
  return (
    path
      .split("/")
      .filter((part) => part !== "" && !part.startsWith("{"))
      .at(-1) ?? path
  );
}
