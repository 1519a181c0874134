import { expect, test } from "vitest";
import { lines, member, module } from "../../src/python/code.ts";
import { classDefinition, definition, printModule } from "../../src/python/module.ts";
import { py } from "../../src/python/template.ts";

const Any = member("typing", "Any");
const dt = module("datetime", "dt");

test("a name that is printed is imported, once", () => {
  const body = [py`a: ${Any} = ${Any}`, py`b = ${dt}.date`];
  expect(printModule({ docstring: "Words.", body }).split("\n")).toEqual([
    '"""Words."""',
    "",
    "import datetime as dt",
    "from typing import Any",
    "",
    "a: Any = Any",
    "",
    "b = dt.date",
    "",
  ]);
});

test("a module that uses nothing imports nothing", () => {
  expect(printModule({ docstring: "Words.", body: ["a = 1"] })).toBe('"""Words."""\n\na = 1\n');
});

test("what a module hands on is imported as well", () => {
  const printed = printModule({ docstring: "Words.", body: [], imports: [member("backend.models.todo", "Todo")] });
  expect(printed).toBe('"""Words."""\n\nfrom backend.models.todo import Todo\n');
});

test("two empty lines stand around a definition, and one between statements", () => {
  const body = [
    "A = 1",
    definition("def f() -> None", "Do it.", "return"),
    "B = 1",
    "C = 1",
    "@decorated\nclass D: ...",
  ];
  expect(printModule({ docstring: "Words.", body }).split("\n")).toEqual([
    '"""Words."""',
    "",
    "A = 1",
    "",
    "",
    "def f() -> None:",
    '    """Do it."""',
    "    return",
    "",
    "",
    "B = 1",
    "",
    "C = 1",
    "",
    "",
    "@decorated",
    "class D: ...",
    "",
  ]);
});

test("the groups of a class have an empty line between them, and those that are empty are left out", () => {
  const printed = printModule({
    docstring: "Words.",
    body: [classDefinition("class A", "An A.", "", lines("a: int", "b: int"), "c: int")],
  });
  expect(printed.split("\n").slice(3)).toEqual([
    "class A:",
    '    """An A."""',
    "",
    "    a: int",
    "    b: int",
    "",
    "    c: int",
    "",
  ]);
});

test("a docstring of several lines ends on a line of its own", () => {
  const printed = printModule({
    docstring: "Words.",
    body: [definition("def f() -> None", "Do it.\n\nNow.", "return")],
  });
  expect(printed.split("\n").slice(3)).toEqual([
    "def f() -> None:",
    '    """Do it.',
    "",
    "    Now.",
    '    """',
    "    return",
    "",
  ]);
});
