import type { Field, Resource } from "../../model/model.ts";
import type { NestedNames } from "../service.ts";
import { kebabCase, pascalCase, snakeCase } from "./words.ts";

/** The names of the routes below the rows that a field leads to: `/projects/{project_id}/tasks`. */
export function nestedNames({ name: { singular, plural } }: Resource, { type }: Field): NestedNames | undefined {
  if (type.kind !== "ref" || !type.nested) return undefined;
  const parent = type.target.name;
  return {
    className: pascalCase([...parent.singular, ...singular]),
    one: snakeCase([...parent.singular, ...singular]),
    many: snakeCase([...parent.singular, ...plural]),
    path: `/${kebabCase(parent.plural)}/{${snakeCase(parent.singular)}_id}/${kebabCase(plural)}`,
  };
}
