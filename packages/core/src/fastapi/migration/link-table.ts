import { type Code, call, list } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { linkIndex } from "../links.ts";
import { shortName } from "../names/short-name.ts";
import { sa } from "../python-names.ts";
import type { Service, ServiceLink, ServiceResource } from "../service.ts";
import { resourcePolicies } from "./policy.ts";
import { column, idType, type MigrationTable } from "./table.ts";

/** The table between a resource and what it links to. Whoever may reach a row may reach its links. */
export function linkTable(resource: ServiceResource, link: ServiceLink, service: Service): MigrationTable {
  const { many, target } = link;
  const { owner } = resource;
  const columns = [owner, "left_id", "right_id"];
  return {
    name: many,
    items: [
      ...columns.map((name) => column(name, idType(service.ids))),
      call([sa, ".PrimaryKeyConstraint"], ...columns.map(str), `name=${str(shortName(`pk_${many}`))}`),
      linkKey(many, "left_id", resource.many),
      linkKey(many, "right_id", target.many),
    ],
    indexes: [linkIndex(resource, link)],
    policies: resourcePolicies(resource, service),
  };
}

function linkKey(table: string, name: string, target: string): Code {
  return call(
    [sa, ".ForeignKeyConstraint"],
    list([str("user_id"), str(name)]),
    list([str(`${target}.user_id`), str(`${target}.id`)]),
    `name=${str(shortName(`fk_${table}_user_id_${name}`))}`,
    `ondelete=${str("CASCADE")}`,
  );
}
