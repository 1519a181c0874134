import { capitalised } from "../names/words.ts";
import type { Service, ServiceResource } from "../service.ts";
import { beyondOwner } from "./beyond-owner.ts";
import { databaseName } from "./database-name.ts";
import { documentedSettings } from "./documented-settings.ts";
import { exampleBody, standsAlone } from "./example-body.ts";
import { jsonBlock } from "./json-block.ts";
import { markdownText } from "./markdown-text.ts";
import { organisationSection } from "./organisations.ts";

/** Emits `README.md`: what the service is, how to start it, and how to change it. */
export function emitReadme(service: Service): string {
  const sections = [
    introduction(service),
    resources(service),
    start,
    ...service.resources.filter(standsAlone).slice(0, 1).map(firstRequest),
    ownership(service),
    ...organisationSection(service),
    databases(service),
    settings(service),
    tests,
    change,
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function introduction({ title, description, features }: Service): readonly string[] {
  const text = markdownText(description);
  const reach = features.has("beyond_owner") ? "reach their own rows." : "reach their own rows alone.";
  return [
    `# ${markdownText(title)}`,
    "",
    ...(text === "" ? [] : [text, ""]),
    features.has("organisations")
      ? "A FastAPI service in which every row has an owner: a user, or an organisation whose members reach it."
      : `A FastAPI service in which every row has an owner: users sign up, sign in, and ${reach}`,
    "Freehold wrote it from `freehold.yaml`. The code is yours, and nothing of Freehold runs in it.",
  ];
}

function resources(service: Service): readonly string[] {
  return [
    "## Resources",
    "",
    "| Resource | Path | Fields |",
    "| --- | --- | --- |",
    ...service.resources.map(resourceRow),
    "",
    `Every row also has \`id\`, ${owners(service)} (its owner), \`created_at\` and \`updated_at\`, which the service sets.`,
    "",
    "Each path lists (`GET`) and creates (`POST`); with `/{id}` after it, it gets (`GET`), replaces (`PUT`),",
    "changes (`PATCH`) and deletes (`DELETE`) one row. A list takes `skip`, `limit`, `cursor`, `sort` and",
    "the filters of its resource.",
  ];
}

function owners({ features }: Service): string {
  if (!features.has("organisations")) return "`user_id`";
  return features.has("users") ? "`user_id` or `organisation_id`" : "`organisation_id`";
}

function resourceRow({ nouns, path, fields, links }: ServiceResource): string {
  return `| ${nouns} | \`${path}\` | ${[...fields, ...links].map(({ name }) => `\`${name}\``).join(", ")} |`;
}

const start: readonly string[] = [
  "## Start it",
  "",
  "You need Python 3.11 or newer, and the file `.env` with a `SECRET_KEY` in it. `freehold new` has made that",
  "file; in a fresh clone, copy `.env.example` to `.env` and fill in the key as it says.",
  "",
  "```sh",
  "python3 -m venv .venv && . .venv/bin/activate",
  'pip install -e ".[dev]"',
  "alembic upgrade head",
  "uvicorn --factory backend.main:create_app --reload",
  "```",
  "",
  "`freehold run` does all of this in one step. The documentation is at <http://127.0.0.1:8000/docs>.",
];

function firstRequest(resource: ServiceResource): readonly string[] {
  const { one, path, aNoun } = resource;
  return [
    "## The first request",
    "",
    "Sign up, and sign in for an access token:",
    "",
    "```sh",
    "curl 127.0.0.1:8000/auth/signup -H 'Content-Type: application/json' \\",
    `  -d '{"email": "ada@example.com", "password": "a-long-password-of-mine"}'`,
    "TOKEN=$(curl -s 127.0.0.1:8000/auth/token -d 'username=ada@example.com&password=a-long-password-of-mine' |",
    `  python3 -c 'import json, sys; print(json.load(sys.stdin)["access_token"])')`,
    "```",
    "",
    `Save ${aNoun} as \`${one}.json\`:`,
    "",
    ...jsonBlock(exampleBody(resource)),
    "",
    "Create it, and list what is yours:",
    "",
    "```sh",
    `curl 127.0.0.1:8000${path} -H "Authorization: Bearer $TOKEN" \\`,
    `  -H 'Content-Type: application/json' -d @${one}.json`,
    `curl 127.0.0.1:8000${path} -H "Authorization: Bearer $TOKEN"`,
    "```",
  ];
}

function ownership(service: Service): readonly string[] {
  const { features, resources: all } = service;
  const hasReferences = all.some(({ fields }) => fields.some(({ target }) => target !== undefined));
  return [
    "## Who may see what",
    "",
    features.has("organisations")
      ? "A row belongs to a user or to an organisation: `backend/dependencies/` reads the owner from the access token,"
      : "A row belongs to the user who made it: `backend/dependencies/auth.py` reads the owner from the access token,",
    "and no request can name another. Every statement on an owned table goes through one file, the gate",
    "`backend/ownership.py`, and carries the owner. A row of somebody else and a row that does not exist give the",
    "same 404.",
    ...(hasReferences ? references : []),
    "Who sends `DELETE /auth/me`, with the password, deletes the account; its tokens end at once.",
    ...reassignment(service),
    "The tests in `tests/` prove it with two users at a time: Alice and Bob, or Erin and Frank, who stay for a whole run.",
    ...beyondOwner(service),
  ];
}

/** What is public stays so, and administrators see what nobody else sees. */
function reassignment({ administrators, resources: all }: Service): readonly string[] {
  const outliving = all.filter(({ onAccountDelete }) => onAccountDelete === "reassign");
  if (outliving.length === 0) return [];
  const open = outliving.filter(({ publicRead }) => publicRead !== undefined);
  const hidden = administrators === undefined ? "nobody sees" : "nobody but an administrator sees";
  const kept = `Everybody still reads the ${open.map(({ nouns }) => nouns).join(", the ")}`;
  return [
    "What outlives it goes to an account that nobody can use (`NOBODY` in `backend/ids.py`).",
    ...(open.length === 0 ? [`${capitalised(hidden)} it any more.`] : []),
    ...(open.length === outliving.length ? [`${kept}.`] : []),
    ...(open.length > 0 && open.length < outliving.length ? [`${kept}; ${hidden} the rest any more.`] : []),
  ];
}

const references: readonly string[] = [
  "A reference leads to a row of the same owner: `backend/references.py` looks for it with the owner, and the",
  "foreign key of the table, in `backend/models/`, holds the owner as well.",
];

function databases(service: Service): readonly string[] {
  return [
    "## SQLite and PostgreSQL",
    "",
    `The service starts on SQLite, in the file \`${databaseName(service)}.db\`, with no server to install.`,
    "SQLite is for development: it takes one writer at a time, and it has no second lock. There the gate stands alone,",
    "and a session refuses a statement that forgets the owner (`backend/tripwire.py`). In production the log warns of it.",
    "",
    "PostgreSQL is for production. There every table has row-level security, and each request tells the database its",
    "user (`backend/row_security.py`): a statement without an owner finds nothing, and changes nothing. That takes two",
    "roles, and the service refuses to start in production when it could get around the lock:",
    "",
    "- `MIGRATION_DATABASE_URL` names the role that owns the tables: `CREATE ROLE owner LOGIN PASSWORD '…'`, and",
    `  \`CREATE DATABASE ${databaseName(service)} OWNER owner\`.`,
    "- `DATABASE_URL` names the role of the service, `CREATE ROLE service LOGIN PASSWORD '…'`: no superuser, without",
    "  `BYPASSRLS`, `CREATEROLE` or `REPLICATION`, and the owner of nothing.",
    "",
    "Run `alembic upgrade head` before you start the service, with both set: it makes the tables, and lets the service",
    "read and write their rows. The service itself needs `DATABASE_URL` alone.",
    "",
    "`docker compose up --build` does all that with PostgreSQL 17. It needs `SECRET_KEY`, `POSTGRES_PASSWORD` and",
    "`SERVICE_PASSWORD` in `.env`.",
  ];
}

function settings(service: Service): readonly string[] {
  const rows = documentedSettings(service);
  return [
    "## Settings",
    "",
    "From the environment, or else from `.env`:",
    "",
    "| Setting | Default | Meaning |",
    "| --- | --- | --- |",
    "| `SECRET_KEY` | none | Signs access tokens and cursors: at least 32 random bytes. |",
    ...rows.map(({ name, default: value, meaning }) => `| \`${name}\` | \`${value}\` | ${meaning} |`),
  ];
}

const tests: readonly string[] = [
  "## Test it",
  "",
  "```sh",
  "pytest",
  "ruff format --check . && ruff check . && mypy .",
  "```",
  "",
  "The tests run on a SQLite database of their own, or else on the PostgreSQL server of `TEST_DATABASE_URL`, such",
  "as `postgresql://user:password@localhost/postgres`; that role needs `CREATEDB` and `CREATEROLE`.",
];

const change: readonly string[] = [
  "## Change it",
  "",
  "`freehold.yaml` is the source. Change it, then:",
  "",
  "```sh",
  "freehold generate",
  "alembic upgrade head",
  "```",
  "",
  "Freehold writes the change into the code and adds its migration. It never overwrites an edit of yours: where one",
  "stands in the way, it writes nothing and names the file. After a change of your own to `backend/models/`, make the",
  'migration with `alembic revision --autogenerate -m "what changes"`, and read it before you apply it.',
];
