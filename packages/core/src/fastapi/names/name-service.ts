import { withArticle } from "../../model/article.ts";
import type { Field, Link, Model, Resource, SortKey } from "../../model/model.ts";
import { incomingOf } from "../references.ts";
import type {
  ColumnSet,
  ResourceNames,
  Service,
  ServiceField,
  ServiceLink,
  ServiceResource,
  ServiceShares,
} from "../service.ts";
import { columnSet, openIndex } from "./column-set.ts";
import { featuresOf } from "./features.ts";
import { linkName } from "./generated-names.ts";
import { nestedNames } from "./nested-names.ts";
import { attributeOf } from "./reserved.ts";
import { typeNames } from "./type-names.ts";
import { kebabCase, pascalCase, slugOf, snakeCase } from "./words.ts";

/** Gives everything in a model the names that it has in Python, in SQL and in HTTP. */
export function nameService(model: Model): Service {
  const resources = model.resources.map((resource) => nameResource(resource, model));
  return {
    title: model.title,
    description: model.description,
    slug: slugOf(model.title),
    ids: model.ids,
    ...(model.administrators !== undefined && { administrators: model.administrators }),
    features: featuresOf(model),
    resources,
    incoming: incomingOf(resources),
  };
}

function targetOf({ type }: Field): Resource | undefined {
  return type.kind === "ref" ? type.target : undefined;
}

function nameResource(resource: Resource, model: Model): ServiceResource {
  const names = namesOf(resource);
  const types = typeNames([...resource.fields, ...resource.links].map(nameOf), names.className);
  const fields = resource.fields.map((field, index) => nameField(resource, field, types[index]));
  const pick = (wanted: readonly Field[]) => fields.filter(({ field }) => wanted.includes(field));
  return {
    ...names,
    description: resource.description,
    owner: ownerOf(resource),
    ...(resource.owner.kind === "organisation" && { ownerReason: resource.owner.reason }),
    ...(resource.publicRead !== undefined && { publicRead: resource.publicRead }),
    share: resource.share,
    ...(resource.share.length > 0 && { shares: nameShares(names, model) }),
    bulk: resource.bulk,
    onAccountDelete: resource.onAccountDelete,
    fields,
    links: resource.links.map((link, index) => nameLink(resource, link, types[fields.length + index])),
    uniques: resource.uniques.map((set) => columnSet("uq", names.many, [ownerOf(resource), ...set.map(nameOf)])),
    indexes: [...nameIndexes(resource, names.many), ...nameOpenIndexes(resource, model)],
    sorts: [...new Set(["created_at", ...resource.sorts.map(sortName)])].flatMap((name) => [`-${name}`, name]),
    filters: pick(resource.filters),
    searches: pick(resource.searches),
  };
}

function ownerOf({ owner }: Resource): "user_id" | "organisation_id" {
  return `${owner.kind}_id`;
}

/** Named after both sides, and after what the link is called where that is not simply the other side. */
function nameLink(resource: Resource, link: Link, typeName = ""): ServiceLink {
  const { name } = link;
  const { one, many } = linkName(resource, link);
  const className = pascalCase(one.split("_"));
  return { link, name, filter: name.replace(/s$/, ""), typeName, className, one, many, target: namesOf(link.target) };
}

function namesOf({ name: { singular, plural } }: Resource): ResourceNames {
  const noun = singular.join(" ");
  return {
    className: pascalCase(singular),
    one: snakeCase(singular),
    many: snakeCase(plural),
    path: `/${kebabCase(plural)}`,
    noun,
    nouns: plural.join(" "),
    aNoun: withArticle(noun),
  };
}

function nameField(resource: Resource, field: Field, typeName = ""): ServiceField {
  const target = targetOf(field);
  const { name } = field;
  const nested = nestedNames(resource, field);
  return {
    field,
    name,
    attribute: attributeOf(name),
    typeName,
    isOwners: isOwners(field, resource),
    ...(target && { target: namesOf(target) }),
    ...(nested && { nested }),
  };
}

function isOwners(field: Field, { share, uniques }: Resource): boolean {
  if (!share.includes("write")) return false;
  return field.setBy === "owner" || field.type.kind === "ref" || uniques.some((set) => set.includes(field));
}

function nameShares({ className, one }: ResourceNames, { administrators }: Model): ServiceShares {
  const table = `${one}_shares`;
  return {
    className: `${className}Share`,
    one: `${one}_share`,
    many: table,
    unique: columnSet("uq", table, ["row_id", "grantee_id"]),
    indexes: [
      columnSet("ix", table, ["user_id", "row_id", "created_at", "id"]),
      columnSet("ix", table, ["grantee_id", "created_at", "id"]),
      ...(administrators === undefined ? [] : [openIndex(table)]),
    ],
  };
}

/** An index that serves a sort ends in the id, as the order of the list does. */
function nameIndexes(resource: Resource, many: string): readonly ColumnSet[] {
  const { indexes, sorts } = resource;
  const sortNames = new Set(sorts.map(sortName));
  const timestamps = ["created_at", ...(sortNames.has("updated_at") ? ["updated_at"] : [])];
  const declared = indexes.map((set) => set.map(nameOf));
  const columns = [...timestamps.map((name) => [name]), ...declared].map((names) =>
    names.length === 1 && (names[0] === "created_at" || sortNames.has(names[0] ?? "")) ? [...names, "id"] : names,
  );
  return columns.map((names) => columnSet("ix", many, [ownerOf(resource), ...names]));
}

/** What serves lists of the rows of all owners: every sort of what is public, and the one that administrators have. */
function nameOpenIndexes(resource: Resource, { administrators }: Model): readonly ColumnSet[] {
  const { many } = namesOf(resource);
  const sorts = resource.publicRead === undefined ? [] : resource.sorts.map(sortName);
  const isOpen = administrators !== undefined || resource.publicRead !== undefined;
  const names = new Set([...(isOpen ? ["created_at"] : []), ...sorts]);
  return [...names].map((name) => openIndex(many, name));
}

function nameOf({ name }: Field | Link): string {
  return name;
}

function sortName(key: SortKey): string {
  return key.kind === "field" ? key.field.name : key.name;
}
