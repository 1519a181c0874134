import { type Code, call, member } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { py } from "../../../python/template.ts";
import type { ServiceLink, ServiceResource } from "../../service.ts";
import { model } from "../members.ts";
import type { Acting } from "../owner.ts";

const addLinks = member("backend.links", "add_links");
const checkLinks = member("backend.references", "check_links");
const linkedTo = member("backend.links", "linked_to");
const linkedToPublic = member("backend.links", "linked_to_public");
const setLinks = member("backend.links", "set_links");
const withoutLinks = member("backend.links", "without_links");

/** Each id in the body leads to a row of the same owner. */
export function checkAllLinks(
  { links }: ServiceResource,
  { argument }: Acting,
  from: (field: string) => string = ofBody,
): readonly Code[] {
  return links.map(({ name, target }) => {
    const check = call(checkLinks, "db", model(target), from(name), `field=${str(name)}`, argument);
    return py`await ${check}`;
  });
}

/** The values of a body that are columns of a row. */
export function columnsOfBody({ links }: ServiceResource, { of }: { readonly of: string } = { of: "body" }): Code {
  const names = links.map(({ name }) => str(name));
  return call(`${of}.model_dump`, ...(names.length === 0 ? [] : [`exclude={${names.join(", ")}}`]));
}

/** The changes in a body that are columns of a row. */
export function changesOfBody({ links }: ServiceResource, dump: Code): Code {
  return links.length === 0 ? dump : call(withoutLinks, dump, ...links.map(({ name }) => str(name)));
}

/** Stores what a new row refers to. */
export function storeLinks({ links }: ServiceResource, { argument }: Acting): readonly Code[] {
  return links.map((link) => {
    return py`await ${call(addLinks, "db", model(link), "[created]", `[body.${link.name}]`, argument)}`;
  });
}

/** Stores what a row refers to from now on. */
export function replaceLinks(
  { links }: ServiceResource,
  { argument }: Acting,
  from: (field: string) => string = ofBody,
): readonly Code[] {
  return links.map((link) => py`await ${call(setLinks, "db", model(link), "row", from(link.name), argument)}`);
}

/** The Python of a field of the body. */
export function ofBody(field: string): string {
  return `body.${field}`;
}

/** The condition that a row in a list refers to one row. */
export function linkCondition(resource: ServiceResource, link: ServiceLink, { argument }: Acting): Code {
  const args = [model(resource), model(link), `query.${link.filter}`];
  return ["*", argument === "" ? call(linkedToPublic, ...args) : call(linkedTo, ...args, argument)];
}
