import type { Change } from "../support/changed-service.ts";

/** A form of the second lock: what is changed in the service as it is built. */
export interface Form {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** The form without the lock, with which the others are compared. */
export const withoutLock = "off";

/** The form as it is built. */
export const asBuilt = "as built";

/** Every form, and the one as it is built once more: what these two differ by is noise. */
export const forms: readonly Form[] = [
  { name: withoutLock, changes: [entrance([]), withoutPolicies()] },
  { name: asBuilt, changes: [] },
  { name: "the same again", changes: [] },
  { name: "own statement", changes: [entrance([`await db.exec(select(${setConfig()}))`])] },
  {
    name: "SET LOCAL",
    changes: [entrance(["connection = await db.connection()", "await connection.exec_driver_sql(", setLocal(), ")"])],
  },
  { name: "bare current_setting", changes: [bareSetting()] },
];

function setConfig(): string {
  return 'func.set_config("app.user_id", str(user_id), true())';
}

function setLocal(): string {
  return "    f\"SET LOCAL app.user_id = '{user_id}'\"";
}

/** Looks the user up in a statement that does nothing else, after some lines of Python. */
function entrance(lines: readonly string[]): Change {
  const found = "found = select(col(User.id)).where(col(User.id) == user_id)";
  const body = [...lines, found, "if (await db.exec(found)).first() is None:"];
  return {
    path: "backend/row_security.py",
    from: / {4}on_postgresql = [\s\S]*? is None:\n/,
    to: body.map((line) => `    ${line}\n`).join(""),
  };
}

function withoutPolicies(): Change {
  return { path: "migrations/row_security.py", from: /if op\.get_context\(\)[^\n]*:/, to: "if False:" };
}

/** The setting is a part of each condition, and no subquery of its own. */
function bareSetting(): Change {
  return { path: "migrations/versions/0001_create_tables.py", from: /"\(SELECT (NULLIF.*)\)"/, to: '"$1"' };
}
