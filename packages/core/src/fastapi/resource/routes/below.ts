import { type Code, call, member } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import type { NestedNames, ResourceNames, ServiceField, ServiceResource } from "../../service.ts";
import { model } from "../members.ts";
import type { Acting } from "../owner.ts";
import { gate } from "./route.ts";

/** The row below which others are listed and created. */
export interface Parent {
  /** The field that leads to it. */
  readonly field: ServiceField;
  readonly target: ResourceNames;
  readonly names: NestedNames;
}

/** The rows below which those of a resource have routes. */
export function parentsOf({ fields }: ServiceResource): readonly Parent[] {
  return fields.flatMap((field) =>
    field.target && field.nested ? [{ field, target: field.target, names: field.nested }] : [],
  );
}

/** The parent goes through the gate before anything else: a foreign one is as missing as one that is not there. */
export function checkParent(parent: Parent | undefined, acting: Acting): Code {
  if (parent === undefined) return "";
  return py`await ${gate("get_owned", [model(parent.target), `${parent.target.one}_id`], acting)}`;
}

/** The condition that a row in a list is below the parent. */
export function belowCondition(resource: ServiceResource, { field, target }: Parent): Code {
  const matching = member("backend.filters", "matching");
  return ["*", call(matching, model(resource), `${field.attribute}=${target.one}_id`)];
}
