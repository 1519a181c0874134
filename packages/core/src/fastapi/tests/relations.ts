import { type Code, call, member } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { expansionsOf } from "../expansions.ts";
import type { ResourceNames, ServiceField, ServiceLink, ServiceResource } from "../service.ts";

const models = member("backend", "models");
const Link = member("tests.resource", "Link");
const Reference = member("tests.resource", "Reference");

/** The name of a resource in `tests/resources.py`. Ruff refuses `I` and `O`, which are hard to tell from digits. */
export function constant({ many }: Pick<ResourceNames, "many">): string {
  const name = many.toUpperCase();
  return ["I", "O"].includes(name) ? `${name}_` : name;
}

/** What the tests know of each reference. */
export function references(resource: ServiceResource): readonly Code[] {
  return resource.fields.flatMap((each) => {
    const { name, field, target } = each;
    if (target === undefined) return [];
    const leadsTo = target.one === resource.one ? [] : [constant(target)];
    return [
      call(Reference, str(name), ...leadsTo, ...(field.nullable ? ["nullable=True"] : []), ...rules(resource, each)),
    ];
  });
}

function rules(resource: ServiceResource, { name, field: { type }, nested }: ServiceField): readonly Code[] {
  const expansion = expansionsOf(resource).find(({ field }) => field.name === name);
  return [
    ...(type.kind === "ref" && type.onDelete !== "restrict" ? [`on_delete=${str(type.onDelete)}`] : []),
    ...(expansion ? [`expand=${str(expansion.name)}`] : []),
    ...(nested ? [`nested=${str(nested.path.replace(/\{\w+\}/, "{}"))}`] : []),
  ];
}

/** What the tests know of each reference to many. */
export function links(resource: ServiceResource): readonly Code[] {
  return resource.links.map(link);
}

function link({ name, className, filter, target, link: { max } }: ServiceLink): Code {
  const lazy = `target=lambda: ${constant(target)}`;
  return call(Link, str(name), ["model=", models, `.${className}`], lazy, `filter=${str(filter)}`, `max=${max}`);
}
