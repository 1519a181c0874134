import { type Code, call, join, lines, list, member } from "../../python/code.ts";
import { layout } from "../../python/layout.ts";
import { str } from "../../python/literal.ts";
import { definition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import type { Service } from "../service.ts";
import { headOf, nextNumber, revisionsIn } from "./head.ts";
import type { History } from "./history.ts";
import { createTable, type MigrationTable, resourceTable, usersTable } from "./table.ts";

const op = member("alembic", "op");

/** A migration for what is new, the history after it, and the tables that changed and that it leaves to Alembic. */
export interface Migrated {
  readonly file?: { readonly path: string; readonly content: string };
  readonly history: History;
  readonly changed: readonly string[];
}

/**
 * Compares a service with its history. A migration that was written is never written again: it may have run. `onDisk`
 * holds the texts of the migrations that are there, since users add their own.
 */
export function migrate(service: Service, history: History, onDisk: readonly string[]): Migrated {
  const tables = [usersTable(service.ids), ...service.resources.map((each) => resourceTable(each, service.ids))];
  const shapes = Object.fromEntries(tables.map((table) => [table.name, shape(table)]));
  const known = new Map(Object.entries(history.tables));
  const added = tables.filter(({ name }) => !known.has(name));
  const changed = [...known].filter(([name, before]) => isChanged(before, shapes[name])).map(([name]) => name);
  if (added.length === 0) return { history: { ...history, tables: shapes }, changed };
  const before = headOf(onDisk) ?? history.revisions.at(-1);
  const revision = nextNumber([...history.revisions, ...revisionsIn(onDisk)]);
  return {
    file: {
      path: `migrations/versions/${revision}_${slug(added, history)}.py`,
      content: emitMigration(revision, before, added),
    },
    history: { revisions: [...history.revisions, revision], tables: shapes },
    changed,
  };
}

function isChanged(before: readonly string[], now: readonly string[] | undefined): boolean {
  return now === undefined || before.join("\n") !== now.join("\n");
}

function shape(table: MigrationTable): readonly string[] {
  const indexes = table.indexes.map(({ name, columns }) => `index ${name} on ${columns.join(", ")}`);
  return [...table.items.map((item) => layout(item).text.replace(/\s*\n\s*/g, " ")), ...indexes];
}

function slug(added: readonly MigrationTable[], history: History): string {
  if (history.revisions.length === 0) return "create_tables";
  const [first, ...more] = added;
  return `add_${first?.name ?? "tables"}${more.length > 0 ? "_and_more" : ""}`.slice(0, 60);
}

function emitMigration(revision: string, before: string | undefined, tables: readonly MigrationTable[]): string {
  return printModule({
    docstring: before === undefined ? "Create the tables." : "Create the tables that are new.",
    body: [
      lines(
        py`revision = ${str(revision)}`,
        py`down_revision = ${before === undefined ? "None" : str(before)}`,
        "branch_labels = None",
        "depends_on = None",
      ),
      definition("def upgrade() -> None", "Create the tables and their indexes.", lines(...tables.map(create))),
      definition("def downgrade() -> None", "Drop the tables.", lines(...[...tables].reverse().map(drop))),
    ],
  });
}

function create(table: MigrationTable): Code {
  const indexes = table.indexes.map(({ name, columns }) =>
    call([op, ".create_index"], str(name), str(table.name), list(columns.map(str))),
  );
  return join([createTable(op, table), ...indexes], "\n");
}

function drop({ name }: MigrationTable): Code {
  return call([op, ".drop_table"], str(name));
}
