import { type Code, call, member } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { py } from "../../../python/template.ts";
import { sentFields } from "../../field-rules.ts";
import type { ServiceResource } from "../../service.ts";
import { model } from "../members.ts";
import type { Acting } from "../owner.ts";
import type { Parent } from "./below.ts";
import { checkAllLinks, ofBody } from "./links.ts";

const checkReference = member("backend.references", "check_reference");

/** Where the references in a request are. */
interface Sent {
  /** The row below which a new one is made: the reference to it is in the path. */
  readonly parent?: Parent | undefined;
  /** The Python of a field of the body. */
  readonly from?: (field: string) => string;
}

/** Each reference in the body leads to a row of the same owner, or nowhere. */
export function checkReferences(
  resource: ServiceResource,
  acting: Acting,
  { parent, from = ofBody }: Sent = {},
): readonly Code[] {
  const { argument } = acting;
  const single = sentFields(resource).flatMap(({ target, attribute, name }) =>
    target && name !== parent?.field.name
      ? [py`await ${call(checkReference, "db", model(target), from(attribute), `field=${str(name)}`, argument)}`]
      : [],
  );
  return [...single, ...checkAllLinks(resource, acting, from)];
}
