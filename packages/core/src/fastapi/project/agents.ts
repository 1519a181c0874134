import type { Service } from "../service.ts";

/** Emits `AGENTS.md`: what a programmer, human or not, has to know before the first edit. */
export function emitAgents(service: Service): string {
  return `# Working on this service

A FastAPI service in which every row has an owner. Freehold wrote it from \`freehold.yaml\`.

## Where to edit

- Resources, fields, filters, sorts: \`freehold.yaml\`, then \`freehold generate\`. Edits in the code are kept.
- A route: \`backend/routes/\`. A table: \`backend/models/\`. What clients send and receive: \`backend/schemas/\`.
- A setting: \`backend/settings.py\`, \`.env.example\` and \`README.md\` together.
- A new part of the service: put it together in \`backend/main.py\`, and nowhere else.

## The rule

Every statement on an owned table goes through the gate, \`backend/ownership.py\`.

- Outside the gate, no \`select()\`, \`update()\` or \`delete()\` on an owned table, and nowhere \`db.get\`. What the
  gate lacks is added to the gate.
- The owner is ${owner(service)}, from the access token; never a value from a path, a query or a body.
${organisations(service)}- A reference in a body goes through \`check_reference\` before the row is stored.
- A row of somebody else gets the same answer as a row that does not exist: 404.
- A new owned table extends ${table(service)}.
- Its migration makes its policies, as \`0001_create_tables.py\` does, and \`backend/policies.py\` lists them.

## Check a change

    ruff format --check . && ruff check . && mypy .
    pytest
    freehold check

After a change to \`backend/models/\`: \`alembic revision --autogenerate -m "what changes"\`, read what it wrote, and
\`alembic upgrade head\`.

## Do not

- edit or delete a migration that has been applied: add one.
- commit in a route: \`DbSession\` commits when the route returns.
- log a body, a password or a token, or put a value of the request into an error.
- show a column that the response schema does not name.
- give \`SECRET_KEY\` a default, or commit \`.env\`.
- loosen a test with two users to make it pass.
`;
}

function owner({ features }: Service): string {
  if (!features.has("organisations")) return "`CurrentUserId`";
  const organisation = "`CurrentOrganisationId` to read, `WritableOrganisationId` to write";
  return features.has("users") ? `\`CurrentUserId\`, or ${organisation}` : organisation;
}

function organisations({ features }: Service): string {
  if (!features.has("organisations")) return "";
  return `- A route below \`/organisations/{organisation_id}\` takes its organisation from \`ActingMember\`, to change it from
  \`LockingMember\`, or from their like for a role (\`backend/roles.py\`), and never from the path itself.
`;
}

function table({ features }: Service): string {
  if (!features.has("organisations")) return "`OwnedRow`; its uniques, indexes and references start with `user_id`";
  const rows = features.has("users") ? "`UserRow` or `OrganisationRow`" : "`OrganisationRow`";
  return `${rows}; its uniques, indexes and references start with the owner`;
}
