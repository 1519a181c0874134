import type { Kind } from "../../diagnostics/kind.ts";

/** What Freehold leaves to Alembic. */
export const migrationMistakes: { readonly "changed-table": Kind<{ table: string }> } = {
  "changed-table": {
    severity: "warning",
    message: ({ table }) =>
      `The table \`${table}\` changed, or went, since its migration was written. Freehold migrates new tables only.`,
    expected: () => 'a migration of your own: `alembic revision --autogenerate -m "…"`, which you then read and apply',
    explanation:
      "A migration that may have run is never written again. For a table that is new Freehold adds a migration; for a " +
      "table that changed, let Alembic compare the models with your database: `alembic revision --autogenerate`. Read " +
      "what it proposes, above all for a renamed field, which it takes for one dropped and one added.",
  },
};
