import { type Code, call, list, type Name, tall } from "../../python/code.ts";
import { str, tuple } from "../../python/literal.ts";
import { classDefinition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { linkIndex, linkRules } from "../links.ts";
import { ClassVar, ForeignKeyConstraint, Index, OrganisationLink, OwnedLink, UserLink } from "../python-names.ts";
import type { ResourceNames, Service, ServiceLink, ServiceResource } from "../service.ts";

/** Emits `backend/models/<one>.py` for a link: the table between two resources. */
export function emitLinkModel(resource: ServiceResource, link: ServiceLink, service: Service): string {
  const { name, columns } = linkIndex(resource, link);
  const rules = linkRules(resource, link);
  const items = [
    foreignKey([resource.owner, "left_id"], resource, rules),
    foreignKey([resource.owner, "right_id"], link.target, rules),
    call(Index, str(name), ...columns.map(str)),
  ];
  const table = classDefinition(
    py`class ${link.className}(${parentOf(resource, service)}, table=True)`,
    `What \`${link.name}\` of ${resource.nouns} refers to.`,
    [py`__tablename__ = ${str(link.many)}`, "\n", "__table_args__ = ", tall(tuple(items))],
    py`shown_as: ${ClassVar}[str] = ${str(link.name)}`,
  );
  return printModule({ docstring: `The table between ${resource.nouns} and ${link.target.nouns}.`, body: [table] });
}

/** The class that holds the owner. */
function parentOf({ owner }: ServiceResource, { features }: Service): Name {
  if (owner === "organisation_id") return OrganisationLink;
  return features.has("organisations") ? UserLink : OwnedLink;
}

/** The owner is part of both keys: no row is linked to the row of another owner. */
function foreignKey(columns: readonly [string, string], { many }: ResourceNames, rules: readonly string[]): Code {
  const targets = list([columns[0], "id"].map((column) => str(`${many}.${column}`)));
  return call(ForeignKeyConstraint, list(columns.map(str)), targets, ...rules);
}
