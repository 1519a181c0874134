import { expect, test } from "vitest";
import { documentedSettings } from "../../../src/fastapi/project/documented-settings.ts";
import { emitEnvExample } from "../../../src/fastapi/project/env-example.ts";
import { emitReadme } from "../../../src/fastapi/project/readme.ts";
import { emitSettings } from "../../../src/fastapi/project/settings.ts";
import { runPython } from "./python.ts";
import { todoService } from "./todo-service.ts";

const script = `
import ast, json, sys

module = ast.parse(json.load(sys.stdin))
settings = next(node for node in module.body if isinstance(node, ast.ClassDef))
fields = {}
for node in settings.body:
    if isinstance(node, ast.AnnAssign):
        keywords = getattr(node.value, "keywords", [])
        default = next((k.value for k in keywords if k.arg == "default"), node.value)
        fields[node.target.id] = default and ast.literal_eval(default)
print(json.dumps(fields))
`;

test("every setting is documented, with its default", () => {
  const fields = runPython(script, emitSettings(todoService)) as Record<string, unknown>;
  const documented = documentedSettings(todoService).map(({ name, default: value }) => [name.toLowerCase(), value]);
  const defaults = Object.entries(fields).map(([name, value]) => [
    name,
    value === null ? "none" : String(value).replace("+aiosqlite", ""),
  ]);
  expect(Object.fromEntries([...documented, ["secret_key", "none"]])).toEqual(Object.fromEntries(defaults));
});

test("README.md and .env.example name every setting", () => {
  const names = [...documentedSettings(todoService).map(({ name }) => name), "SECRET_KEY"];
  const readme = emitReadme(todoService);
  const example = emitEnvExample(todoService);
  expect(names.filter((name) => !readme.includes(`\n| \`${name}\` |`))).toEqual([]);
  expect(names.filter((name) => !new RegExp(`^#?${name}=`, "m").test(example))).toEqual([]);
});

test(".env.example sets nothing, and leaves the key empty on its own line", () => {
  const lines = emitEnvExample(todoService).split("\n");
  expect(lines.filter((line) => line !== "" && !line.startsWith("#"))).toEqual(["SECRET_KEY="]);
});
