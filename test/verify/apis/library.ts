import { createServer, type IncomingMessage, type Server } from "node:http";
import { onTestFinished } from "vitest";
import { libraryDocument } from "./library-document.ts";
import { type Call, isObject, type Leak, Library, Refusal } from "./library-model.ts";
import { books, rows } from "./library-rows.ts";

/** What goes back. */
export interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly tag?: string;
}

/** Starts a library with the leaks named, and gives its address; it ends with the current test. */
export async function startLibrary(...leaks: readonly Leak[]): Promise<URL> {
  const library = new Library(leaks);
  const server = createServer(async (message, response) => {
    const { status, data, tag } = await answer(library, message);
    const headers = {
      "content-type": "application/json",
      ...(status === 401 && { "www-authenticate": "Bearer" }),
      ...(status === 405 && { allow: "GET, POST" }),
      ...(tag !== undefined && { etag: tag }),
    };
    response.writeHead(status, headers).end(status === 204 || status === 304 ? undefined : JSON.stringify(data));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => closed(server));
  const address = server.address();
  return new URL(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function answer(library: Library, message: IncomingMessage): Promise<Answer> {
  try {
    const call = await read(message);
    if (call.path === "/openapi.json") return { status: 200, data: libraryDocument() };
    if (call.path === "/.well-known/jwks.json") {
      return { status: 200, data: { keys: [library.publicKey.export({ format: "jwk" })] } };
    }
    if (!call.path.startsWith("/api/v1/")) throw new Refusal(404, "No such route.");
    const { data, ...rest } = route(library, { ...call, path: call.path.slice("/api/v1".length) });
    return { ...rest, data: { data } };
  } catch (error) {
    const status = error instanceof Refusal ? error.status : 400;
    return {
      status,
      data: { error: { code: status, message: error instanceof Refusal ? error.message : "Bad request" } },
    };
  }
}

async function read(message: IncomingMessage): Promise<Call> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk as Uint8Array);
  const url = new URL(message.url ?? "/", "http://library/");
  return {
    method: message.method ?? "",
    path: url.pathname,
    query: url.searchParams,
    authorization: message.headers.authorization,
    ifMatch: message.headers["if-match"],
    ifNoneMatch: message.headers["if-none-match"],
    body: chunks.length > 0 ? bodyOf(message, Buffer.concat(chunks)) : {},
  };
}

function bodyOf({ headers }: IncomingMessage, bytes: Uint8Array): Record<string, unknown> {
  if (headers["content-type"] !== "application/json") throw new Refusal(415, "Send JSON.");
  const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (isObject(value)) return value;
  throw new Refusal(400, "Send an object.");
}

function route(library: Library, call: Call): Answer {
  const { method, path, body } = call;
  if (`${method} ${path}` === "POST /auth/register") return register(library, body);
  if (`${method} ${path}` === "POST /auth/login") return login(library, body);
  if (`${method} ${path}` === "POST /auth/refresh") return refresh(library, body);
  const isOpen = library.leaks.has("shelves need no sign-in") && path.startsWith("/shelves") && !call.authorization;
  const user = isOpen ? { id: 0, userName: "", password: "" } : library.userOf(call.authorization);
  if (path === "/auth/profile") return { status: 200, data: { userId: user.id, userName: user.userName } };
  if (`${method} ${path}` === "POST /auth/logout") return leave(library, call);
  const [, kind = "", id, below, belowId] = path.split("/");
  if (kind === "shelves" && below === "books" && id !== undefined)
    return books(library, { call, user, shelf: id, id: belowId });
  if ((kind === "shelves" || kind === "reviews") && below === undefined) return rows(library, { call, user, kind, id });
  throw new Refusal(404, "No such route.");
}

function register({ users }: Library, { userName, password }: Record<string, unknown>): Answer {
  const isFine = typeof userName === "string" && typeof password === "string" && /^.{8,100}$/.test(password);
  if (!isFine) throw new Refusal(400, "A user name and a password of 8 to 100 characters, please.");
  const name = userName.toLowerCase();
  if (users.some((each) => each.userName === name)) throw new Refusal(409, "The user name is taken.");
  const user = { id: users.length + 1, userName: name, password };
  users.push(user);
  return { status: 201, data: { userId: user.id, userName: name } };
}

function login(library: Library, { userName, password }: Record<string, unknown>): Answer {
  const name = String(userName).toLowerCase();
  const user = library.users.find((each) => each.userName === name && each.password === password);
  if (!user) throw new Refusal(401, "The user name or the password is wrong.");
  return { status: 200, data: library.enter(user.id) };
}

function refresh(library: Library, { refreshToken }: Record<string, unknown>): Answer {
  const user = library.sessions.get(String(refreshToken));
  if (user === undefined) throw new Refusal(401, "Please log in.");
  if (!library.leaks.has("a refresh token is good twice")) library.sessions.delete(String(refreshToken));
  return { status: 200, data: library.enter(user) };
}

function leave({ ended, leaks }: Library, { authorization = "" }: Call): Answer {
  if (!leaks.has("a token outlives its sign-out")) ended.add(authorization.replace(/^Bearer /, ""));
  return { status: 204 };
}
