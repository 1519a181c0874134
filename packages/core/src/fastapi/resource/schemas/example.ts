import type { Value } from "../../../model/model.ts";
import { type Code, dict } from "../../../python/code.ts";
import { literal, str } from "../../../python/literal.ts";
import type { IdKind } from "../../../spec/spec.ts";
import { sentFields } from "../../field-rules.ts";
import type { ServiceField, ServiceResource } from "../../service.ts";

/** A body that the documentation shows, one field left out if need be. */
export function example(resource: ServiceResource, ids: IdKind, left?: ServiceField): Code {
  const id: Value = ids === "uuid" ? "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41" : 42;
  const shown = sentFields(resource).filter((each) => each !== left && !(each.target && each.field.nullable));
  return dict(shown.map(({ field, name, target }) => [str(name), literal(target ? id : (field.examples[0] ?? null))]));
}
