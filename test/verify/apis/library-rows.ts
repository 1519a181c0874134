import type { Answer } from "./library.ts";
import { accepted } from "./library-fields.ts";
import { type Call, type Kind, type Leak, type Library, Refusal, type Row, type User } from "./library-model.ts";

/** What is asked of the books on a shelf. */
export interface Books {
  readonly call: Call;
  readonly user: User;
  readonly shelf: string;
  readonly id: string | undefined;
}

/** Answers a request for the books on a shelf. */
export function books(library: Library, { call, user, shelf, id }: Books): Answer {
  const isLax = library.leaks.has("books are found on any shelf");
  const found = library.rows.shelves.find((row) => String(row.id) === shelf && (isLax || row.ownerId === user.id));
  if (!found) throw new Refusal(404, "No such shelf.");
  return rows(library, {
    call,
    user: isLax ? { ...user, id: found.ownerId } : user,
    kind: "books",
    id,
    shelfId: found.id,
  });
}

/** What is asked of the rows of a kind, on a shelf if need be. */
export interface Rows {
  readonly call: Call;
  readonly user: User;
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly shelfId?: number;
}

/** Answers a request for rows of a kind. */
export function rows(library: Library, asked: Rows): Answer {
  const { call, kind, id } = asked;
  if (id === undefined && call.method === "GET") return list(library, asked);
  if (id === undefined && call.method === "POST") return create(library, asked);
  if (id === undefined) throw new Refusal(405, "Not here.");
  const found = library.rows[kind].find((each) => String(each.id) === id);
  const tellsAll = call.method === "HEAD" && library.leaks.has("HEAD tells of any shelf");
  if (found && tellsAll) return { status: 200, data: found };
  const isKnown = call.ifNoneMatch !== undefined && library.leaks.has("a tag tells of any shelf");
  if (found && isKnown) return { status: 304, tag: tagOf(found) };
  const row = find(library, asked);
  if (call.method === "GET" || call.method === "HEAD") return { status: 200, data: row, tag: tagOf(row) };
  const isStale = call.ifMatch !== undefined && call.ifMatch !== tagOf(row);
  if (isStale && !library.leaks.has("a change with an old tag is taken")) throw new Refusal(412, "It has changed.");
  const others = library.rows[kind].filter((each) => each !== row);
  library.rows[kind] = others;
  if (call.method === "DELETE") return { status: 204 };
  try {
    const kept = call.method === "PUT" ? { id: row.id, ownerId: row.ownerId } : row;
    const changed = { ...kept, ...accepted(library, asked) };
    others.push(changed);
    return { status: 200, data: changed };
  } catch (error) {
    others.push(row);
    throw error;
  }
}

function tagOf(row: Row): string {
  return `"${Buffer.from(JSON.stringify(row)).toString("base64url").slice(-16)}"`;
}

/** The leaks by which a method reaches the rows of others. */
const OPEN: Readonly<Record<string, Leak>> = {
  "GET shelves": "anybody reads a shelf",
  "PATCH reviews": "anybody changes a review",
  "DELETE shelves": "anybody deletes a shelf",
};

function find(library: Library, { call, user, kind, id, shelfId }: Rows): Row {
  const row = library.rows[kind].find(
    (each) => String(each.id) === id && (shelfId === undefined || each["shelfId"] === shelfId),
  );
  const leak = OPEN[`${call.method} ${kind}`];
  if (row && (row.ownerId === user.id || (leak && library.leaks.has(leak)))) return row;
  const isForbidden = row && kind === "shelves" && library.leaks.has("a foreign shelf is forbidden");
  throw new Refusal(isForbidden ? 403 : 404, isForbidden ? "This is not yours." : "There is no such thing.");
}

function list({ leaks, rows: all }: Library, { call, user, kind, shelfId }: Rows): Answer {
  const isLax = kind === "shelves" && leaks.has("the list shows all shelves");
  const mine = all[kind].filter((row) => isLax || row.ownerId === user.id);
  const found = shelfId === undefined ? mine : mine.filter((row) => row["shelfId"] === shelfId);
  const [page, size] = [Number(call.query.get("page") ?? 1), Number(call.query.get("pageSize") ?? 20)];
  const isFine = Number.isInteger(page) && Number.isInteger(size) && page > 0 && page < 1e6 && size > 0 && size <= 50;
  if (!isFine) throw new Refusal(400, "No such page.");
  const totalItems = leaks.has("the total counts all shelves") ? all[kind].length : found.length;
  return { status: 200, data: { items: found.slice((page - 1) * size, page * size), page, totalItems } };
}

function create(library: Library, asked: Rows): Answer {
  library.count += 1;
  const { user, kind, shelfId, call } = asked;
  const isLax = library.leaks.has("a body may name the owner") && typeof call.body["ownerId"] === "number";
  const ownerId = isLax ? Number(call.body["ownerId"]) : user.id;
  const row = { id: library.count, ownerId, ...(shelfId !== undefined && { shelfId }), ...accepted(library, asked) };
  library.rows[kind].push(row);
  return { status: 201, data: row };
}
