import type { Service } from "../service.ts";
import { emitMigration } from "./emit-migration.ts";
import { headOf, nextNumber, revisionsIn } from "./head.ts";
import type { History } from "./history.ts";
import { type PolicyChange, policyLine } from "./policy.ts";
import { type MigrationTable, tableLines } from "./table.ts";
import { tablesOf } from "./tables.ts";

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
  const tables = tablesOf(service);
  const shapes = Object.fromEntries(tables.map((table) => [table.name, tableLines(table)]));
  const policies = Object.fromEntries(tables.map((table) => [table.name, table.policies.map(policyLine)]));
  const known = new Map(Object.entries(history.tables));
  const added = tables.filter(({ name }) => !known.has(name));
  const changed = [...known].filter(([name, before]) => isChanged(before, shapes[name])).map(([name]) => name);
  const changes = policyChanges(tables, history);
  if (added.length === 0 && changes.length === 0) return { history: { ...history, tables: shapes, policies }, changed };
  const before = headOf(onDisk) ?? history.revisions.at(-1);
  const asksFirst = asks(policies) && !asks(history.policies);
  const revision = nextNumber([...history.revisions, ...revisionsIn(onDisk)]);
  return {
    file: {
      path: `migrations/versions/${revision}_${slug(added, changes, history)}.py`,
      content: emitMigration({ revision, before, added, changes, ids: service.ids, asksFirst }),
    },
    history: { revisions: [...history.revisions, revision], tables: shapes, policies },
    changed,
  };
}

/**
 * What changes in the policies of tables that are there already. Those of a new table come with it, but for those that
 * look at another table.
 */
function policyChanges(tables: readonly MigrationTable[], history: History): readonly PolicyChange[] {
  return tables
    .map(({ name, policies }) => ({
      table: name,
      before: Object.hasOwn(history.tables, name)
        ? history.policies[name]
        : policies.filter(({ isLate }) => !isLate).map(policyLine),
      after: policies.map(policyLine),
    }))
    .filter(({ before, after }) => isChanged(after, before));
}

/** Whether a policy asks for which organisation a statement acts. */
function asks(policies: History["policies"]): boolean {
  return Object.values(policies).some((lines) => lines.some((line) => line.includes("{ACTING_FOR}")));
}

function isChanged(before: readonly string[], now: readonly string[] | undefined): boolean {
  return now === undefined || before.join("\n") !== now.join("\n");
}

function slug(added: readonly MigrationTable[], changes: readonly PolicyChange[], history: History): string {
  if (history.revisions.length === 0) return "create_tables";
  const [first = "tables", ...more] =
    added.length > 0 ? added.map(({ name }) => name) : changes.map(({ table }) => table);
  const what = added.length > 0 ? "add" : "protect";
  return `${what}_${first}${more.length > 0 ? "_and_more" : ""}`.slice(0, 60);
}
