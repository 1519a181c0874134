import { type Code, call, list, member, module, type Name, parameters } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { py } from "../../python/template.ts";

/** What the generated tests import. */
export const AsyncClient: Name = member("httpx2", "AsyncClient");
export const FastAPI: Name = member("fastapi", "FastAPI");
export const pytest: Name = module("pytest");
export const Body: Name = member("tests.factories", "Body");
export const whatIsSeen: Name = member("tests.answers", "what_is_seen");

/** The clients of two users and of nobody, and the application itself: the fixtures that a test asks for. */
export const alice: Code = py`alice: ${AsyncClient}`;
export const bob: Code = py`bob: ${AsyncClient}`;
export const nobody: Code = py`nobody: ${AsyncClient}`;
export const app: Code = py`app: ${FastAPI}`;

/** A function of the factories: `create_todo`, `todo_body`. */
export function factory(name: string): Name {
  return member("tests.factories", name);
}

/** A test: its promise, which is its name, what it asks for, and its body. */
export function test(promise: string, needs: readonly Code[], body: Code): Code {
  return [`async def test_${promise}`, parameters(needs), " -> None:\n    ", body];
}

/** A test that runs once for each name. */
export function forEachName(names: readonly string[], code: Code): Code {
  return [forEach("name", names), code];
}

/** The decorator of a test that runs once for each value of an argument. */
export function forEach(argument: string, values: readonly string[]): Code {
  return ["@", call([pytest, ".mark.parametrize"], str(argument), list(values.map(str))), "\n"];
}
