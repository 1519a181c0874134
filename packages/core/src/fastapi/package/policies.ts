import { type Code, dict, tall } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { printModule } from "../../python/module.ts";
import type { MigrationTable } from "../migration/table.ts";
import { tablesOf } from "../migration/tables.ts";
import type { Service } from "../service.ts";

/** Emits `backend/policies.py`: what the start of the service looks for in the database. */
export function emitPolicies(service: Service): string {
  const tables = dict(tablesOf(service).map((table) => [str(table.name), policiesOf(table)]));
  return printModule({
    docstring: DOCSTRING,
    body: [["POLICIES = ", tall(tables)]],
  });
}

const DOCSTRING =
  "The policies that the migrations make, by table, each with its command.\n\n" +
  "In production the service does not start with others. Write one of your own down here.";

function policiesOf({ policies }: MigrationTable): Code {
  return tall(dict(policies.map(({ name, command }) => [str(name), str(command)])));
}
