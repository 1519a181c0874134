import type { Link, Model, Resource } from "../../model/model.ts";
import type { Feature } from "../service.ts";
import { featuresOf } from "./features.ts";
import { nestedNames } from "./nested-names.ts";
import { snakeCase } from "./words.ts";

/** A class, its module and its table that the service has beside those of its resources. */
export interface GeneratedName {
  /** `todo_share` */
  readonly one: string;
  /** `todo_shares` */
  readonly many: string;
  /** What it is there for, for sentences: `sharing`. */
  readonly purpose: string;
}

/** The names that a service has because of what its spec asks for, whatever its resources are called. */
const ofFeatures: { readonly [F in Feature]?: readonly GeneratedName[] } = {
  administrators: [
    { one: "administrator", many: "administrators", purpose: "administrators" },
    { one: "admin", many: "admin", purpose: "administrators" },
    ...["user", "organisation", "member", "invitation", "share"].map(adminName),
  ],
  audit: [
    { one: "audit_entry", many: "audit_entries", purpose: "the audit trail" },
    { one: "audit", many: "audit", purpose: "the audit trail" },
  ],
  organisations: [
    { one: "organisation", many: "organisations", purpose: "organisations" },
    { one: "member", many: "members", purpose: "organisations" },
    { one: "membership", many: "memberships", purpose: "organisations" },
    { one: "invitation", many: "invitations", purpose: "organisations" },
  ],
  sharing: [
    { one: "share", many: "shares", purpose: "sharing" },
    { one: "shared", many: "shared", purpose: "sharing" },
  ],
};

/** Every such name, those of links left out. */
export function generatedNames(model: Model): readonly GeneratedName[] {
  const fixed = [...featuresOf(model)].flatMap((feature) => ofFeatures[feature] ?? []);
  const administrated = model.administrators === undefined ? [] : model.resources.map(adminNameOf);
  return [...fixed, ...administrated, ...model.resources.flatMap(shareNames), ...model.resources.flatMap(nestedRoutes)];
}

/** The schemas that administrators have for a resource. */
function adminNameOf({ name: { singular } }: Resource): GeneratedName {
  return adminName(snakeCase(singular));
}

function adminName(one: string): GeneratedName {
  return { one: `admin_${one}`, many: `admin_${one}s`, purpose: "administrators" };
}

function nestedRoutes(resource: Resource): readonly GeneratedName[] {
  return resource.fields.flatMap((field) => {
    const names = nestedNames(resource, field);
    return names ? [{ one: names.one, many: names.many, purpose: `the routes ${names.path}` }] : [];
  });
}

function shareNames({ name, share }: Resource): readonly GeneratedName[] {
  const one = `${snakeCase(name.singular)}_share`;
  return share.length > 0 ? [{ one, many: `${one}s`, purpose: `sharing ${name.plural.join(" ")}` }] : [];
}

/** The names of the table between a resource and those that it links to. */
export function linkName({ name: { singular } }: Resource, link: Link): GeneratedName {
  const one = snakeCase([...singular, link.name.replace(/_ids$/, "")]);
  return { one, many: `${one}_links`, purpose: `the references ${link.name}` };
}
