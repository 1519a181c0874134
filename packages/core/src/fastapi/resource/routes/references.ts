import { type Code, call, member } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { py } from "../../../python/template.ts";
import { sentFields } from "../../field-rules.ts";
import type { ServiceResource } from "../../service.ts";
import { model } from "../members.ts";
import type { Acting } from "../owner.ts";
import type { Parent } from "./below.ts";
import { checkAllLinks } from "./links.ts";

const checkReference = member("backend.references", "check_reference");

/** Each reference in the body leads to a row of the same owner, or nowhere. That to the parent is in the path. */
export function checkReferences(resource: ServiceResource, acting: Acting, parent?: Parent): readonly Code[] {
  const { argument } = acting;
  const single = sentFields(resource).flatMap(({ target, attribute, name }) =>
    target && name !== parent?.field.name
      ? [py`await ${call(checkReference, "db", model(target), `body.${attribute}`, `field=${str(name)}`, argument)}`]
      : [],
  );
  return [...single, ...checkAllLinks(resource, acting)];
}
