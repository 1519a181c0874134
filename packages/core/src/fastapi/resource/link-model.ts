import { type Code, call, list, tall } from "../../python/code.ts";
import { str, tuple } from "../../python/literal.ts";
import { classDefinition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { linkIndex } from "../links.ts";
import { ForeignKeyConstraint, Index, OwnedLink } from "../python-names.ts";
import type { ServiceLink, ServiceResource } from "../service.ts";

/** Emits `backend/models/<one>.py` for a link: the table between two resources. */
export function emitLinkModel(resource: ServiceResource, link: ServiceLink): string {
  const { name, columns } = linkIndex(resource, link);
  const items = [
    foreignKey("left_id", resource.many),
    foreignKey("right_id", link.target.many),
    call(Index, str(name), ...columns.map(str)),
  ];
  const table = classDefinition(
    py`class ${link.className}(${OwnedLink}, table=True)`,
    `What \`${link.name}\` of ${resource.nouns} refers to.`,
    [py`__tablename__ = ${str(link.many)}`, "\n", "__table_args__ = ", tall(tuple(items))],
  );
  return printModule({ docstring: `The table between ${resource.nouns} and ${link.target.nouns}.`, body: [table] });
}

/** The owner is part of both keys: no row is linked to the row of another owner. */
function foreignKey(column: string, table: string): Code {
  return call(
    ForeignKeyConstraint,
    list(["user_id", column].map(str)),
    list(["user_id", "id"].map((each) => str(`${table}.${each}`))),
    `ondelete=${str("CASCADE")}`,
  );
}
