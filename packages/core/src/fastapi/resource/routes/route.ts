import { type Code, call, member, type Name, parameters, text } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { definition } from "../../../python/module.ts";
import { py } from "../../../python/template.ts";
import { PathId } from "../../python-names.ts";
import type { ResourceNames, ServiceResource } from "../../service.ts";
import type { Acting } from "../owner.ts";

/** A function that answers one method of one path. */
export interface Route {
  readonly method: "delete" | "get" | "patch" | "post" | "put";
  /** What follows the prefix of the router: `/{todo_id}`. */
  readonly path: string;
  /** The arguments of the decorator after the path. */
  readonly options: readonly Code[];
  /** The name of the function, which is the id of the operation as well. */
  readonly name: string;
  readonly parameters: readonly Code[];
  readonly result: Code;
  readonly docstring: string;
  readonly body: Code;
}

/** The session, among the parameters of a route. */
export const DB: Code = py`db: ${member("backend.database", "DbSession")}`;

/** The function of a route, under its decorator. */
export function route({ method, path, options, name, result, docstring, body, ...rest }: Route): Code {
  const decorator = ["@", call(`router.${method}`, str(path), ...options)];
  const needs = rest.parameters.filter((parameter) => parameter !== "");
  const head = [`async def ${name}`, parameters(needs), " -> ", result];
  return [decorator, "\n", definition(head, docstring, body)];
}

/** A call of the ownership gate with its arguments, the model first. It goes without an owner for public rows only. */
export function gate(name: string, args: readonly Code[], { argument }: Acting): Code {
  return call(member("backend.ownership", name), "db", ...args, ...(argument === "" ? [] : [argument]));
}

/** What everybody reads says why, in the words of the spec. */
export function publicDescription({ nouns, publicRead }: ServiceResource): readonly Code[] {
  if (publicRead === undefined) return [];
  return [["description=", text(`Everybody may read the ${nouns} of all owners, signed in or not: ${publicRead}`)]];
}

/** The id of a row, among the parameters of a route. */
export function pathId({ one }: ResourceNames): Code {
  return py`${one}_id: ${PathId}`;
}

/** The path of one row. Where there is `/bulk`, that is none: other methods are not allowed there, and find no row. */
export function rowPath({ one, bulk }: ServiceResource): string {
  return `/{${one}_id${bulk ? ":row" : ""}}`;
}

/** The errors of a route, as an argument of its decorator. */
export function documented(...errors: readonly (string | Code)[]): Code {
  return [
    "responses=",
    call(error("responses"), ...errors.map((name) => (typeof name === "string" ? error(name) : name))),
  ];
}

/** The errors of every route that reads a body, for `documented`. */
export const withBody: Code = ["*", error("WITH_BODY")];

/** Something that `backend/errors.py` offers. */
export function error(name: string): Name {
  return member("backend.errors", name);
}

/** Who writes has to sign in, which goes without saying only where readers have to as well. */
export function signedIn({ publicRead }: ServiceResource): readonly string[] {
  return publicRead === undefined ? [] : ["Unauthorized"];
}
