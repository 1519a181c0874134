import { expect, test } from "vitest";
import { caseNames, expectedOf, expectFromNowOn, type Files, filesOf, specOf, wholeCase } from "./golden-case.ts";

/**
 * `UPDATE_CASES=1 npx vitest run packages/core/test/cases.test.ts` takes what is generated for what is expected. Read
 * the difference before you commit it.
 */
const isUpdate = process.env["UPDATE_CASES"] === "1";

const whole = filesOf(specOf(wholeCase));

/** Files that a service is without although they have nothing to do with todos. */
const without: Readonly<Record<string, readonly string[]>> = {
  "integer-ids": ["backend/types/uuid.py"],
};

/** Their names are too long for lines to be short. */
const withLongLines = new Set(["long-names"]);

test.each(caseNames)("the spec of the case `%s` gives the files that stand beside it", (name) => {
  const shown = differing(name, filesOf(specOf(name)));
  if (isUpdate) expectFromNowOn(name, shown);
  const expected = expectedOf(name);
  expect([...shown.keys()]).toEqual([...expected.keys()]);
  for (const [path, content] of shown) expect.soft(content, path).toBe(expected.get(path));
});

test.each(caseNames)("the service of the case `%s` lacks nothing that every service has", (name) => {
  const files = filesOf(specOf(name));
  const missing = [...whole.keys()].filter((path) => !files.has(path) && !path.includes("todo"));
  expect(missing).toEqual(without[name] ?? []);
});

test.each(caseNames)("the files of the case `%s` are text that every tool reads alike", (name) => {
  const wrong = [...filesOf(specOf(name))].filter(([, content]) => !/^(?:|[^\r\ufeff]*[^\n\r]\n)$/.test(content));
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test.each(caseNames.filter((name) => !withLongLines.has(name)))(
  "no line of Python in the case `%s` is longer than 88 columns",
  (name) => {
    const lines = [...filesOf(specOf(name))].flatMap(([path, content]) => (isPython(path) ? content.split("\n") : []));
    expect(lines.filter((line) => line.length > 88)).toEqual([]);
  },
);

test.each(caseNames)("the Python of the case `%s` is plain ASCII, whatever its spec says", (name) => {
  const python = [...filesOf(specOf(name))].filter(([path]) => isPython(path));
  expect(python.filter(([, content]) => !/^\p{ASCII}*$/u.test(content)).map(([path]) => path)).toEqual([]);
});

/** Of the whole case all files, of the others those that the whole case does not have like that. */
function differing(name: string, files: Files): Files {
  return name === wholeCase ? files : new Map([...files].filter(([path, content]) => whole.get(path) !== content));
}

function isPython(path: string): boolean {
  return path.endsWith(".py");
}
