import { type Code, call, list } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { linkIndex, linkRules } from "../links.ts";
import { shortName } from "../names/short-name.ts";
import { sa } from "../python-names.ts";
import type { ResourceNames, Service, ServiceLink, ServiceResource } from "../service.ts";
import { linkPolicies } from "./policy.ts";
import { column, idType, type MigrationTable } from "./table.ts";

/** The table between a resource and what it links to, which whoever may see the first of them may see. */
export function linkTable(resource: ServiceResource, link: ServiceLink, service: Service): MigrationTable {
  const { many, target } = link;
  const { owner } = resource;
  const rules = linkRules(resource, link);
  const columns = [owner, "left_id", "right_id"];
  return {
    name: many,
    items: [
      ...columns.map((name) => column(name, idType(service.ids))),
      call([sa, ".PrimaryKeyConstraint"], ...columns.map(str), `name=${str(shortName(`pk_${many}`))}`),
      foreignKey({ many, rules }, [owner, "left_id"], resource),
      foreignKey({ many, rules }, [owner, "right_id"], target),
    ],
    indexes: [linkIndex(resource, link)],
    policies: linkPolicies(resource, service),
  };
}

interface LinkKeys {
  readonly many: string;
  readonly rules: readonly string[];
}

function foreignKey({ many, rules }: LinkKeys, columns: readonly [string, string], target: ResourceNames): Code {
  const [owner] = columns;
  return call(
    [sa, ".ForeignKeyConstraint"],
    list(columns.map(str)),
    list([owner, "id"].map((name) => str(`${target.many}.${name}`))),
    `name=${str(shortName(["fk", many, ...columns].join("_")))}`,
    ...rules,
  );
}
