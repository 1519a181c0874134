import { randomBytes, randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { Session } from "./demo-session.mjs";

/**
 * @typedef {import("./demo-session.mjs").Person} Person
 * @typedef {import("./demo-session.mjs").Reply} Reply
 */

/** @type {Person} */
const nobody = { name: "nobody", headers: {} };

/**
 * Two users try every route of the to-do service. Prints what each of them got, and gives the number of promises that
 * were not kept.
 *
 * @param {string} address Such as `http://127.0.0.1:8000`.
 */
export async function tour(address) {
  const session = new Session(address);
  session.title("Without a token");
  await knock(session);
  session.title("Alice and Bob sign up");
  const alice = await signUp(session, "alice");
  const bob = await signUp(session, "bob");
  session.title("Alice works with her own rows");
  const path = await work(session, alice);
  session.title("Bob asks for Alice's row, and for one that never was");
  await trespass(session, bob, path);
  session.title("Alice's row is as she left it, until she deletes it");
  await finish(session, alice, path);
  session.title("Bob leaves, and his token opens nothing any more");
  await leave(session, bob);
  session.title("Nothing was left out");
  await requireAllRoutes(session);
  process.stdout.write(
    `\n${session.failures === 0 ? "Every promise was kept." : `${session.failures} promises were broken.`}\n`,
  );
  return session.failures;
}

/** @param {Session} session */
async function knock(session) {
  await session.send({ who: nobody, method: "GET", path: "/health", status: 200 });
  await session.send({ who: nobody, method: "GET", path: "/todos", status: 401 });
  const { headers } = await session.send({
    who: nobody,
    method: "POST",
    path: "/todos",
    json: { title: "x" },
    status: 401,
  });
  session.promise("errors are problem details (RFC 9457)", isProblem(headers));
}

/**
 * @param {Session} session
 * @param {string} name
 * @returns {Promise<Person>}
 */
async function signUp(session, name) {
  const email = `${name}@example.com`;
  const password = randomBytes(15).toString("base64url");
  const stranger = { name, headers: {} };
  await session.send({ who: stranger, method: "POST", path: "/auth/signup", json: { email, password }, status: 201 });
  const form = { username: email, password };
  const { body } = await session.send({ who: stranger, method: "POST", path: "/auth/token", form, status: 200 });
  const person = { name, password, headers: { authorization: `Bearer ${body.access_token}` } };
  const me = await session.send({ who: person, method: "GET", path: "/auth/me", status: 200 });
  session.promise(`the token is ${name}'s`, me.body.email === email);
  return person;
}

/**
 * Alice makes two rows and changes the first.
 *
 * @param {Session} session
 * @param {Person} who
 * @returns {Promise<string>} The path of the first row.
 */
async function work(session, who) {
  const made = await session.send({ who, method: "POST", path: "/todos", json: { title: "Buy milk" }, status: 201 });
  const path = `/todos/${made.body.id}`;
  session.promise("Location leads to the new row", made.headers.get("location")?.endsWith(path) === true);
  await session.send({ who, method: "POST", path: "/todos", json: { title: "Call Bob" }, status: 201 });
  await session.send({ who, method: "POST", path: "/todos", json: { title: "" }, status: 422 });
  await readPages(session, who);
  await session.send({ who, method: "GET", path, status: 200 });
  await session.send({
    who,
    method: "PUT",
    path,
    json: { title: "Buy oat milk", description: "two litres" },
    status: 200,
  });
  const { body } = await session.send({ who, method: "PATCH", path, json: { is_completed: true }, status: 200 });
  session.promise("PATCH changes what it names, and nothing else", body.is_completed && body.title === "Buy oat milk");
  return path;
}

/**
 * @param {Session} session
 * @param {Person} who
 */
async function readPages(session, who) {
  const first = await session.send({ who, method: "GET", path: "/todos?limit=1&with_total=true", status: 200 });
  const cursor = encodeURIComponent(first.body.next_cursor);
  const second = await session.send({ who, method: "GET", path: `/todos?limit=1&cursor=${cursor}`, status: 200 });
  const ids = [...first.body.items, ...second.body.items].map((item) => item.id);
  session.promise("two pages of one row give both rows once", new Set(ids).size === 2 && first.body.total === 2);
  session.promise("the last page says so", second.body.next_cursor === null);
}

/**
 * Bob gets the same answer for a row of Alice's as for a row that never was, so he cannot even tell that hers is there.
 *
 * @param {Session} session
 * @param {Person} who
 * @param {string} path
 */
async function trespass(session, who, path) {
  const list = await session.send({ who, method: "GET", path: "/todos?with_total=true", status: 200 });
  session.promise("Bob's list is empty", list.body.items.length === 0 && list.body.total === 0);
  const never = `/todos/${randomUUID()}`;
  for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
    const json = method.startsWith("P") ? { title: "mine" } : undefined;
    const foreign = await session.send({ who, method, path, json, status: 404 });
    const missing = await session.send({ who, method, path: never, json, status: 404 });
    session.promise("both answers are the same", isDeepStrictEqual(essence(foreign), essence(missing)));
  }
}

/**
 * @param {Session} session
 * @param {Person} who
 * @param {string} path
 */
async function finish(session, who, path) {
  const { body } = await session.send({ who, method: "GET", path, status: 200 });
  session.promise("Bob changed nothing", body.title === "Buy oat milk" && body.is_completed === true);
  await session.send({ who, method: "DELETE", path, status: 204 });
  await session.send({ who, method: "GET", path, status: 404 });
  const { body: rest } = await session.send({ who, method: "GET", path: "/todos?with_total=true", status: 200 });
  session.promise("one row is left", rest.total === 1);
}

/**
 * @param {Session} session
 * @param {Person} who
 */
async function leave(session, who) {
  const { password } = who;
  await session.send({ who, method: "DELETE", path: "/auth/me", json: { password: "a guess" }, status: 403 });
  await session.send({ who, method: "GET", path: "/auth/me", status: 200 });
  await session.send({ who, method: "DELETE", path: "/auth/me", json: { password }, status: 204 });
  await session.send({ who, method: "GET", path: "/auth/me", status: 401 });
}

/**
 * Compares the requests so far with what the service says of itself.
 *
 * @param {Session} session
 */
async function requireAllRoutes(session) {
  const { body } = await session.send({ who: nobody, method: "GET", path: "/openapi.json", status: 200 });
  const routes = Object.entries(body.paths).flatMap(([template, methods]) => {
    const path = new RegExp(`^${template.replace(/\{[^}]*\}/g, "[^/]+")}$`);
    return Object.keys(methods).map((method) => ({
      title: `${method.toUpperCase()} ${template}`,
      method: method.toUpperCase(),
      path,
    }));
  });
  const missed = routes.filter(
    ({ method, path }) => !session.calls.some((call) => call.method === method && path.test(call.path)),
  );
  const text = `all ${routes.length} routes were tried`;
  session.promise(
    missed.length === 0 ? text : `${text}, but not ${missed.map(({ title }) => title).join(", ")}`,
    missed.length === 0,
  );
}

/**
 * What a reader could tell two replies apart by; the address and the number of the request are always its own.
 *
 * @param {Reply} reply
 */
function essence({ status, headers, body: { instance: _instance, request_id: _requestId, ...body } }) {
  return { status, type: headers.get("content-type"), names: [...headers.keys()], isProblem: isProblem(headers), body };
}

/** @param {Headers} headers */
function isProblem(headers) {
  return headers.get("content-type")?.startsWith("application/problem+json") === true;
}
