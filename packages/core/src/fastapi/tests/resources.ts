import { type Code, dict, list, member, tall, tallCall, text } from "../../python/code.ts";
import { literal, str } from "../../python/literal.ts";
import { printModule } from "../../python/module.ts";
import { administratorFields, isReadOnly, ownersLinks, sentFields } from "../field-rules.ts";
import { isPublic } from "../resource/owner.ts";
import type { Service, ServiceField, ServiceResource } from "../service.ts";
import { distinctBodies } from "./distinct-bodies.ts";
import { constant, links, references } from "./relations.ts";
import { searchPart } from "./search-part.ts";
import { wrongValuesOf } from "./wrong-values.ts";

const models = member("backend", "models");
/** What references to many refuse. */
const WRONG_IDS: readonly Code[] = ["None", str("x"), list([str("x")]), list(["-1"])];

const Resource = member("tests.resource", "Resource");

/** Emits `tests/resources.py`: all that the tests know of the resources of this service. */
export function emitResources({ resources }: Service): string {
  return printModule({
    docstring: "The resources of this service, as the tests know them.",
    body: [
      ...resources.map((resource) => [
        constant(resource),
        refersToItself(resource) ? [": ", Resource] : "",
        " = ",
        description(resource),
      ]),
      // In lower case no resource can have that name for itself.
      ["resources = ", tall(list(resources.map(constant)))],
    ],
  });
}

/** Python infers the type of what names itself only where it is said. */
function refersToItself({ one, links }: ServiceResource): boolean {
  return links.some(({ target }) => target.one === one);
}

/** The fields of the Python class `Resource`; those that are empty are left out. */
function description(resource: ServiceResource): Code {
  const owners = resource.fields.filter(({ isOwners }) => isOwners);
  const parts = {
    references: list(references(resource)),
    links: list(links(resource)),
    defaults: dict(defaults(resource)),
    wrong: dict(wrong(resource)),
    read_only: dict(readOnly(resource)),
    by_administrator: list(administratorFields(resource).map(({ name }) => str(name))),
    write_only: list(resource.fields.filter(({ field }) => field.writeOnly).map(({ name }) => str(name))),
    share: list(resource.share.map(str)),
    owners_fields: list([...owners, ...ownersLinks(resource)].map(({ name }) => str(name))),
    unseen_fields: list(owners.filter(({ field }) => field.writeOnly).map(({ name }) => str(name))),
    uniques: list(resource.uniques.map(({ columns }) => list(columns.slice(1).map(str)))),
    sorts: list(sorts(resource).map(str)),
    filters: list(resource.filters.map(({ name }) => str(name))),
    searches: dict(searches(resource)),
  };
  return tallCall(
    Resource,
    ["model=", models, `.${resource.className}`],
    `path=${str(resource.path)}`,
    ["bodies=", tall(list(bodies(resource)))],
    ...(isPublic(resource) ? ["is_public=True"] : []),
    ...(resource.bulk ? ["bulk=True"] : []),
    ...Object.entries(parts)
      .filter(([, { items }]) => items.length > 0)
      .map(([name, code]): Code => [`${name}=`, code]),
  );
}

function bodies(resource: ServiceResource): readonly Code[] {
  return distinctBodies(resource).map((values) => dict(values.map(([name, value]) => [str(name), literal(value)])));
}

function defaults(resource: ServiceResource): readonly (readonly [Code, Code])[] {
  const fields = sentFields(resource)
    .filter(({ field }) => field.default !== undefined || field.nullable)
    .map(({ name, field }) => [str(name), literal(field.default ?? null)] as const);
  return [...fields, ...resource.links.map(({ name }) => [str(name), list([])] as const)];
}

function wrong(resource: ServiceResource): readonly (readonly [Code, Code])[] {
  const fields = sentFields(resource).map(({ name, field }) => [str(name), list(wrongValues(field))] as const);
  return [...fields, ...resource.links.map(({ name }) => [str(name), list(WRONG_IDS)] as const)];
}

function readOnly({ fields }: ServiceResource): readonly (readonly [Code, Code])[] {
  return fields
    .filter(({ field }) => isReadOnly(field))
    .map(({ name, field }) => [str(name), literal(field.examples[0] ?? null)]);
}

function wrongValues({ nullable, type }: ServiceField["field"]): readonly Code[] {
  return [...(nullable ? [] : ["None"]), ...wrongValuesOf(type)];
}

function sorts(resource: ServiceResource): readonly string[] {
  return resource.sorts.filter((sort) => !sort.startsWith("-") && sort !== "created_at");
}

function searches(resource: ServiceResource): readonly (readonly [Code, Code])[] {
  return resource.searches
    .map((field) => [field.name, searchPart(field)] as const)
    .filter(([, part]) => part !== "")
    .map(([name, part]) => [str(name), text(part)]);
}
