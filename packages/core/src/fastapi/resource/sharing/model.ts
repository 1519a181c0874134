import { type Code, call, collection, lines, list, member, tall } from "../../../python/code.ts";
import { str, tuple } from "../../../python/literal.ts";
import { classDefinition, printModule } from "../../../python/module.ts";
import { py } from "../../../python/template.ts";
import { ownersLinks } from "../../field-rules.ts";
import { capitalised } from "../../names/words.ts";
import { ForeignKeyConstraint, Index, UniqueConstraint } from "../../python-names.ts";
import type { ServiceResource, ServiceShares } from "../../service.ts";

const Share = member("backend.models.share", "Share");

/** Emits `backend/models/<one>_share.py`: the table of those with whom rows are shared. */
export function emitShareModel(resource: ServiceResource, shares: ServiceShares): string {
  const table = classDefinition(
    py`class ${shares.className}(${Share}, table=True)`,
    `${capitalised(resource.aNoun)} that its owner shares with another user.`,
    lines(py`__tablename__ = ${str(shares.many)}`, tableArguments(resource, shares)),
    ...ownersFields(resource),
  );
  return printModule({ docstring: `The table of those with whom ${resource.nouns} are shared.`, body: [table] });
}

/** The owner is part of the key: nobody shares a row but its owner. */
function tableArguments({ many }: ServiceResource, { unique, indexes }: ServiceShares): Code {
  const columns = list(["user_id", "row_id"].map(str));
  const targets = list(["user_id", "id"].map((column) => str(`${many}.${column}`)));
  const items = [
    call(UniqueConstraint, ...unique.columns.map(str), `name=${str(unique.name)}`),
    call(ForeignKeyConstraint, columns, targets, `ondelete=${str("CASCADE")}`),
    ...indexes.map(({ name, columns: indexed }) => call(Index, str(name), ...indexed.map(str))),
  ];
  return ["__table_args__ = ", tall(tuple(items))];
}

function ownersFields(resource: ServiceResource): readonly Code[] {
  const fields = resource.fields.filter(({ isOwners }) => isOwners);
  const unseen = fields.filter(({ field }) => field.writeOnly).map(({ attribute }) => attribute);
  const owners = [...fields.map(({ attribute }) => attribute), ...ownersLinks(resource).map(({ name }) => name)];
  return owners.length === 0 ? [] : [lines(names("owners_fields", owners), names("unseen_fields", unseen))];
}

function names(attribute: string, fields: readonly string[]): Code {
  return fields.length === 0 ? "" : py`${attribute} = ${call("frozenset", collection("{", fields.map(str), "}"))}`;
}
