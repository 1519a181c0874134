import type { Value } from "../../model/model.ts";
import { sentFields } from "../field-rules.ts";
import type { ServiceField, ServiceResource } from "../service.ts";

/** A body that creates a row: the fields that it cannot do without, or the first field where it needs none. */
export function exampleBody(resource: ServiceResource): Value {
  const values = sentFields(resource).filter(({ field }) => field.examples.length > 0);
  const required = values.filter(isRequired);
  const shown = required.length > 0 ? required : values.slice(0, 1);
  return Object.fromEntries(shown.map(({ name, field }) => [name, field.examples[0] ?? null]));
}

/** Tells whether a row of a resource can be created before any other row is there. */
export function standsAlone({ fields }: ServiceResource): boolean {
  return !fields.some((field) => field.target !== undefined && isRequired(field));
}

function isRequired({ field }: ServiceField): boolean {
  return !field.nullable && field.default === undefined;
}
