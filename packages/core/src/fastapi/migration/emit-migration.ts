import { type Code, call, join, lines, list, member } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { definition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import type { IdKind } from "../../spec/spec.ts";
import { changePolicies, type PolicyChange, policyLine, settingDefinitions, sqlType } from "./policy.ts";
import { createTable, type MigrationTable } from "./table.ts";

const op = member("alembic", "op");
const makeNobody = member("migrations.nobody", "make_nobody");
const makeActingOrganisation = member("migrations.row_security", "make_acting_organisation");
const dropActingOrganisation = member("migrations.row_security", "drop_acting_organisation");
const makeAppendOnly = member("migrations.append_only", "make_append_only");

/** What a migration does: it makes tables, and changes the policies of others. */
export interface Migration {
  readonly revision: string;
  /** The revision that it follows, if there is one. */
  readonly before: string | undefined;
  readonly added: readonly MigrationTable[];
  readonly changes: readonly PolicyChange[];
  readonly ids: IdKind;
  /** Whether its policies are the first to ask for which organisation a statement acts. */
  readonly asksFirst: boolean;
}

/** Emits a file in `migrations/versions/`. */
export function emitMigration(migration: Migration): string {
  const { revision, before, added, changes, ids, asksFirst } = migration;
  return printModule({
    docstring: docstring(migration),
    body: [
      lines(
        py`revision = ${str(revision)}`,
        py`down_revision = ${before === undefined ? "None" : str(before)}`,
        "branch_labels = None",
        "depends_on = None",
      ),
      lines(...settings(migration)),
      definition(
        "def upgrade() -> None",
        added.length > 0 ? "Create the tables, their indexes and their policies." : "Change the policies.",
        lines(
          ...(asksFirst ? [call(makeActingOrganisation, str(sqlType(ids)))] : []),
          ...creations(added),
          ...changes.map(changePolicies),
        ),
      ),
      definition(
        "def downgrade() -> None",
        added.length > 0 ? "Drop the tables." : "Change the policies back.",
        lines(
          ...changes.toReversed().map(changedBack),
          ...added.toReversed().map(drop),
          ...(asksFirst ? [call(dropActingOrganisation)] : []),
        ),
      ),
    ],
  });
}

function docstring({ before, added }: Migration): string {
  if (added.length === 0) return "Change who reaches which rows.";
  return before === undefined ? "Create the tables." : "Create the tables that are new.";
}

function settings({ added, changes, ids }: Migration): readonly Code[] {
  const changed = changes.flatMap(({ before = [], after = [] }) => [...before, ...after]);
  const created = added.flatMap(({ policies }) => policies.map(policyLine));
  return settingDefinitions([...changed, ...created], ids);
}

/** Before the first table that needs it, there is the account that nobody can use. */
function creations(added: readonly MigrationTable[]): readonly Code[] {
  const first = added.find(({ outlivesAccount }) => outlivesAccount);
  return added.flatMap((table) => [...(table === first ? [call(makeNobody)] : []), create(table)]);
}

function create(table: MigrationTable): Code {
  const indexes = table.indexes.map(({ name, columns }) =>
    call([op, ".create_index"], str(name), str(table.name), list(columns.map(str))),
  );
  const early = table.policies.filter(({ isLate }) => !isLate);
  const policies = changePolicies({ table: table.name, before: undefined, after: early.map(policyLine) });
  const lock = table.isAppendOnly ? [call(makeAppendOnly, str(table.name))] : [];
  return join([createTable(op, table), ...indexes, policies, ...lock], "\n");
}

function changedBack({ table, before, after }: PolicyChange): Code {
  return changePolicies({ table, before: after, after: before });
}

function drop({ name }: MigrationTable): Code {
  return call([op, ".drop_table"], str(name));
}
