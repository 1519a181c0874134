import { expect, test } from "vitest";
import { parseState, printState } from "../../src/plan/state.ts";

const hash = "0123456789abcdef".repeat(4);
const state = {
  files: new Map([
    ["backend/main.py", hash],
    ["pyproject.toml", hash],
  ]),
  base: { revisions: ["one"], tables: { todos: ["id"] }, policies: { todos: ["owner ALL user_id = {USER_ID}"] } },
};

test("a state that is printed reads the same", () => {
  expect(parseState(printState(state))).toEqual(state);
});

test("a state from before there were policies has none", () => {
  const { policies, ...base } = state.base;
  const before = printState(state).replace(JSON.stringify(policies, null, 2).replaceAll("\n", "\n    "), "{}");
  expect(parseState(before.replace(/,\s*"policies": \{\}/, ""))?.base).toEqual({ ...base, policies: {} });
});

test("each file has a line of its own, so that branches merge", () => {
  expect(printState(state)).toContain(`    "backend/main.py": "${hash}",\n    "pyproject.toml": "${hash}"\n`);
});

test("a newer version, a damaged text and the marks of a merge are no state", () => {
  const text = printState(state);
  for (const wrong of [
    text.replace('"freehold": 1', '"freehold": 2'),
    text.slice(0, -5),
    text.replace(hash, "abc"),
    text.replace('"one"', "1"),
    text.replace('"one"', JSON.stringify('one"\nimport os')),
    text.replace('"id"', "{}"),
    text.replace("{USER_ID}", "{exit()}"),
    `<<<<<<< ours\n${text}`,
    "[]",
    "null",
    "",
  ]) {
    expect(wrong).not.toBe(text);
    expect(parseState(wrong)).toBeUndefined();
  }
});

test("a path that leads out of the service, or is written in more than one way, is no path of a state", () => {
  for (const path of ["../x", "a/../../x", "/etc/passwd", "C:\\x", "a\\b", "./a", "a//b", "a/", "~/x\u0000", "", "."]) {
    const text = JSON.stringify({ freehold: 1, files: { [path]: hash }, base: state.base });
    expect(parseState(text), path).toBeUndefined();
  }
});
