import { expect, test } from "vitest";
import {
  type Code,
  call,
  comprehension,
  dict,
  lines,
  list,
  member,
  parameters,
  subscript,
  tall,
  text,
  union,
} from "../../src/python/code.ts";
import { layout } from "../../src/python/layout.ts";
import { tuple } from "../../src/python/literal.ts";
import { py } from "../../src/python/template.ts";

/** The lines of code that is laid out. */
function linesOf(code: Code): readonly string[] {
  return layout(code).texts.join().split("\n");
}

const long = "a".repeat(30);
const longer = "b".repeat(40);

test("brackets that fit on the line stay there", () => {
  expect(linesOf(["x = ", call("f", "a", "b=1")])).toEqual(["x = f(a, b=1)"]);
});

test("a line may be 88 columns long and no longer", () => {
  const line = (length: number) => ["x = ", call("f", "a".repeat(length - "x = f()".length))];
  expect(linesOf(line(88))).toHaveLength(1);
  expect(linesOf(line(89))).toHaveLength(3);
});

test("what follows brackets needs its room on the line", () => {
  const code = (end: string) => [call("f", "a".repeat(80)), end];
  expect(linesOf(code("12345"))).toHaveLength(1);
  expect(linesOf(code("123456"))).toEqual(["f(", `    ${"a".repeat(80)}`, ")123456"]);
});

test("arguments that do not fit stand on a line of their own, all together", () => {
  expect(linesOf(["value = ", call("function", long, longer)])).toEqual([
    "value = function(",
    `    ${long}, ${longer}`,
    ")",
  ]);
});

test("arguments that do not fit on a line of their own have a line each, with a comma", () => {
  expect(linesOf(call("function", long, longer, longer))).toEqual([
    "function(",
    `    ${long},`,
    `    ${longer},`,
    `    ${longer},`,
    ")",
  ]);
});

test("a list that does not fit has an item to a line", () => {
  expect(linesOf(["x = ", list([long, longer, "c".repeat(20)])])).toEqual([
    "x = [",
    `    ${long},`,
    `    ${longer},`,
    `    ${"c".repeat(20)},`,
    "]",
  ]);
});

test("a tall list has an item to a line in any case, and so has what holds it", () => {
  expect(linesOf(["x = ", call("f", tall(list(["1", "2"])))])).toEqual([
    "x = f(",
    "    [",
    "        1,",
    "        2,",
    "    ],",
    ")",
  ]);
});

test("a comprehension breaks around what it says, and only then before its clause, and has no commas", () => {
  const clause = "for item in body.items";
  const short = `item.model_dump(exclude={"tag_ids"})`;
  const medium = `item.model_dump(exclude={"tag_ids", "label_ids", "item_ids"})`;
  const long = call("item.model_dump", `exclude={"tag_ids", "label_ids", "category_ids", "other_ids"}`);
  const broken = (code: Code): readonly string[] => linesOf(["values = ", comprehension(code, clause)]);
  expect(broken(short)).toEqual([`values = [${short} ${clause}]`]);
  expect(broken(medium)).toEqual(["values = [", `    ${medium} ${clause}`, "]"]);
  expect(broken(long)).toEqual([
    "values = [",
    `    item.model_dump(exclude={"tag_ids", "label_ids", "category_ids", "other_ids"})`,
    `    ${clause}`,
    "]",
  ]);
});

test("a tall list of nothing stays on its line", () => {
  expect(linesOf(["x = ", tall(list([]))])).toEqual(["x = []"]);
});

test("parameters stand on a line of their own as arguments do", () => {
  const head = (...items: readonly Code[]) => ["def function_of_some_length", parameters(items), " -> None:"];
  expect(linesOf(head("a: int", "b: str"))).toEqual(["def function_of_some_length(a: int, b: str) -> None:"]);
  expect(linesOf(head(long, longer))).toEqual(["def function_of_some_length(", `    ${long}, ${longer}`, ") -> None:"]);
});

test("a single parameter on a line of its own has a comma behind it", () => {
  const name = "a".repeat(75);
  expect(linesOf(["def f", parameters([name]), " -> None:"])).toEqual(["def f(", `    ${name},`, ") -> None:"]);
});

test("a tuple of one item has a comma wherever it stands", () => {
  expect(linesOf(tuple(["1"]))).toEqual(["(1,)"]);
  expect(linesOf(tuple(["1", "2"]))).toEqual(["(1, 2)"]);
  expect(linesOf(tuple([call("f", long, longer, longer)]))[0]).toBe("(");
});

test("brackets within brackets break only where they have to", () => {
  expect(
    linesOf([
      "x = ",
      dict([
        ['"a"', list([long, longer, long])],
        ['"b"', list(["1"])],
      ]),
    ]),
  ).toEqual([
    "x = {",
    '    "a": [',
    `        ${long},`,
    `        ${longer},`,
    `        ${long},`,
    "    ],",
    '    "b": [1],',
    "}",
  ]);
});

test("code within a block keeps the margin of the block, however it breaks", () => {
  expect(linesOf(["def f() -> None:\n    ", lines("a = 1", ["b = ", list([long, longer, long])])])).toEqual([
    "def f() -> None:",
    "    a = 1",
    "    b = [",
    `        ${long},`,
    `        ${longer},`,
    `        ${long},`,
    "    ]",
  ]);
});

test("empty lines have no margin", () => {
  expect(linesOf("if x:\n    a\n\n    b")).toEqual(["if x:", "    a", "", "    b"]);
  expect(linesOf(["if x:\n    ", lines("a\n", "b")])).toEqual(["if x:", "    a", "", "    b"]);
});

test("a text that fits is a literal on its line", () => {
  expect(linesOf(["x = ", text("it's so")])).toEqual(['x = "it\'s so"']);
});

test("a text that is too long stands in parentheses, broken between words", () => {
  const words = "word ".repeat(20).trim();
  expect(linesOf(["x = ", text(words)])).toEqual([
    "x = (",
    `    "${"word ".repeat(16)}"`,
    `    "${"word ".repeat(4).trim()}"`,
    ")",
  ]);
});

test("names that are printed are known, in brackets that break as well", () => {
  const names = ["A", "B", "C"].map((name) => member("m", name));
  const [first = "", second = "", third = ""] = names;
  const code = call(subscript(first, second), long, longer, longer, third);
  expect([...layout(code).names]).toEqual(names);
});

test("a template is printed without its margin", () => {
  const code = py`
    if x:
        y = ${call("f", "1")}

        return y
  `;
  expect(linesOf(code)).toEqual(["if x:", "    y = f(1)", "", "    return y"]);
});

test("what a template holds is indented to where it stands", () => {
  const code = py`
    if x:
        ${lines("a", "b")}
    c
  `;
  expect(linesOf(code)).toEqual(["if x:", "    a", "    b", "c"]);
});

test("a template that begins with a value, or is nothing but one, has its margin taken away too", () => {
  const inner = lines("a", "b");
  expect(linesOf(py`${inner}`)).toEqual(["a", "b"]);
  expect(
    linesOf(py`
      ${inner}
      if y:
          ${inner}
    `),
  ).toEqual(["a", "b", "if y:", "    a", "    b"]);
});

test("a template on one line is printed as it is", () => {
  expect(linesOf(py`  x = ${"1"}  `)).toEqual(["  x = 1  "]);
});

test("a union within brackets stays on the line where it fits", () => {
  expect(linesOf(subscript("Annotated", union(subscript("list", "str"), "None"), "x"))).toEqual([
    "Annotated[list[str] | None, x]",
  ]);
});

test("a union that is too long for its line breaks before the bar", () => {
  const left = subscript("Literal", `"${longer}"`, `"${longer.slice(0, 22)}"`);
  expect(linesOf(subscript("Annotated", union(left, "None"), "x"))).toEqual([
    "Annotated[",
    `    Literal["${longer}", "${longer.slice(0, 22)}"]`,
    "    | None,",
    "    x,",
    "]",
  ]);
});

test("a union whose left side breaks has its bar on a line of its own", () => {
  expect(linesOf(subscript("Annotated", union(call("f", longer, longer, longer), "None"), "x"))).toEqual([
    "Annotated[",
    "    f(",
    `        ${longer},`,
    `        ${longer},`,
    `        ${longer},`,
    "    )",
    "    | None,",
    "    x,",
    "]",
  ]);
});
