import type { Schema } from "../openapi/document.ts";
import type { ApiResource } from "./resource.ts";
import { isCalled } from "./words.ts";

/** A place in a body that takes the id of a row. */
export interface IdPlace {
  /** The way to it; 0 is the first thing of a list: `items`, 0, `project_id`. */
  readonly steps: readonly (string | 0)[];
  readonly resource: ApiResource;
}

/** What ids are looked for among. */
export interface Places {
  readonly resources: readonly ApiResource[];
  /** The resource that a plain `id` or `ids` is of. */
  readonly own?: ApiResource;
}

/** How deep bodies are searched. */
const DEEPEST = 3;

/** Every place in a body that takes the id of a row, at any depth. */
export function idPlaces(schema: Schema, places: Places, steps: IdPlace["steps"] = []): readonly IdPlace[] {
  if (steps.length > DEEPEST) return [];
  const { properties = {}, items, options = [] } = schema;
  return [
    ...options.flatMap((option) => idPlaces(option, places, steps)),
    ...(items ? idPlaces(items, places, [...steps, 0]) : []),
    ...Object.entries(properties).flatMap(([name, each]) => {
      const resource = resourceOf(name, places);
      if (!resource) return idPlaces(each, places, [...steps, name]);
      return [{ steps: isList(each) ? [...steps, name, 0 as const] : [...steps, name], resource }];
    }),
  ];
}

function resourceOf(name: string, { resources, own }: Places): ApiResource | undefined {
  if (own && /^_?ids?$/.test(name)) return own;
  return resources.find((each) => isCalled(name, each.name) && !each.collection.includes("{"));
}

/** Whether a value is a list, in any of its forms. */
export function isList({ types, options = [] }: Schema): boolean {
  return types?.includes("array") ?? options.some(isList);
}
