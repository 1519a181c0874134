import { expect, test } from "vitest";
import { member, module } from "../../src/python/code.ts";
import { compareMembers, printImports } from "../../src/python/imports.ts";

test("the standard library comes first, then packages, then the program, with an empty line between them", () => {
  const names = [
    member("backend.ids", "Id"),
    member("tests.resource", "Resource"),
    module("sqlalchemy", "sa"),
    member("pydantic", "Field"),
    member("uuid", "UUID"),
    module("gc"),
    member("collections.abc", "Iterator"),
  ];
  expect(printImports(names).split("\n")).toEqual([
    "import gc",
    "from collections.abc import Iterator",
    "from uuid import UUID",
    "",
    "import sqlalchemy as sa",
    "from pydantic import Field",
    "",
    "from backend.ids import Id",
    "from tests.resource import Resource",
  ]);
});

test("a name is imported once, however often it is printed", () => {
  expect(printImports([member("typing", "Any"), member("typing", "Any")])).toBe("from typing import Any");
});

test("a name can be imported under another one, and under both", () => {
  const names = [member("fastapi", "Query"), member("fastapi", "Query", "Q"), member("fastapi", "Body", "B")];
  expect(printImports(names)).toBe("from fastapi import Body as B, Query, Query as Q");
});

test("constants stand before classes, and classes before functions", () => {
  const names = ["b", "B", "HTTP", "a", "A", "_c", "URL2", "Url", "url"];
  expect(names.toSorted(compareMembers)).toEqual(["HTTP", "URL2", "A", "B", "Url", "_c", "a", "b", "url"]);
});

test("names that end in numbers stand in the order of the numbers", () => {
  expect(["item10", "item9", "item1", "item"].toSorted(compareMembers)).toEqual(["item", "item1", "item9", "item10"]);
});

test("a number that begins with a zero is text", () => {
  const inOrder = ["c", "c0", "c00", "c010", "c07", "c1", "c1x0", "c1x01", "c1x1", "c4", "c10"];
  expect(inOrder.toReversed().toSorted(compareMembers)).toEqual(inOrder);
});

test("modules of one package stand in the order of their names", () => {
  const names = ["backend.b", "backend.a.c", "backend.a", "backend"].map((each) => member(each, "x"));
  expect(printImports(names).split("\n")).toEqual([
    "from backend import x",
    "from backend.a import x",
    "from backend.a.c import x",
    "from backend.b import x",
  ]);
});

test("an import that is too long has a name to a line", () => {
  const names = [0, 1, 2].map((index) => member("backend.errors", `${"Error".repeat(5)}${index}`));
  expect(printImports(names).split("\n")).toEqual([
    "from backend.errors import (",
    `    ${"Error".repeat(5)}0,`,
    `    ${"Error".repeat(5)}1,`,
    `    ${"Error".repeat(5)}2,`,
    ")",
  ]);
});
