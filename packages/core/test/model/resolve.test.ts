import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveModel } from "../../src/model/resolve.ts";
import { parseSpec } from "../../src/spec/parse-spec.ts";
import { diagnosticsOf, modelOf, serviceWith } from "./resolve-text.ts";
import { specs } from "./spec-arbitrary.ts";

const todo = `
freehold: 1
service: Todo API
resources:
  Project:
    fields:
      name: string(1..120)
    unique: [name]
  Todo:
    fields:
      title: string(1..200)
      description: text?
      is_completed: boolean = false
      status: enum(todo, doing, done) = todo
      due_on: date?
      project: ref(Project)?
    filter: [is_completed, status, due_on, project]
    sort: [due_on, created_at]
    search: [title, description]
`;

test("the example of the documentation has a meaning", () => {
  const { title, description, ids, resources } = modelOf(todo);
  expect({ title, description, ids }).toEqual({
    title: "Todo API",
    description: "Projects and todos, each owned by the user who made it.",
    ids: "uuid",
  });
  expect(resources.map((resource) => resource.fields.map(({ name }) => name))).toEqual([
    ["name"],
    ["title", "description", "is_completed", "status", "due_on", "project_id"],
  ]);
});

test("descriptions are made up where the spec gives none", () => {
  const text = serviceWith(
    ...["Entry", "Box", "Album", "Crate", "Disc", "Egg"].flatMap((name) => [`${name}:`, "  fields:", "    x: date"]),
  );
  const { description, resources } = modelOf(text);
  expect(description).toBe("Albums, boxes, crates, discs and more, each owned by the user who made it.");
  expect(resources[0]?.description).toBe("An album, owned by the user who made it.");
});

test("the model is frozen through and through", () => {
  const thawed: unknown[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (!Object.isFrozen(value)) thawed.push(value);
    for (const part of Object.values(value)) visit(part);
  };
  visit(
    modelOf(serviceWith("Task:", "  fields:", "    meta: { type: json, default: [{ a: [1] }] }", "    up: ref(Task)?")),
  );
  expect(thawed).toEqual([]);
  expect(seen.size).toBeGreaterThan(20);
});

test("the spec is left as it was", () => {
  const spec = parseSpec({ file: "freehold.yaml", text: todo }).value ?? expect.fail("a spec");
  const before = JSON.stringify(spec);
  resolveModel(spec);
  expect(JSON.stringify(spec)).toBe(before);
  expect(Object.isFrozen(spec.resources[0])).toBe(false);
});

test("the order of resources is of no account", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
      const blocks = ["Zoo", "Ant: Zoo", "Bee: Zoo", "Cow: Ant, Bee"].map((line) => {
        const [name = "", targets = ""] = line.split(": ");
        const references = targets.split(", ").filter((target) => target !== "");
        return [
          `${name}:`,
          "  fields:",
          "    x: date",
          ...references.map((target) => `    ${target.toLowerCase()}: ref(${target})`),
        ];
      });
      const shuffled = modelOf(serviceWith(...order.flatMap((index) => blocks[index] ?? [])));
      expect(shuffled).toEqual(modelOf(serviceWith(...blocks.flat())));
    }),
  );
});

test("all mistakes are reported at once, in the order of the text", () => {
  const text = serviceWith(
    "Task:",
    "  fields:",
    "    project: ref(Projekt)",
    "    rating: integer(5..1)",
    "    due_on: date = tomorrow",
    "  sort: [du_on]",
    "Projects:",
    "  owner: team",
    "  fields:",
    "    code: { type: string, pattern: '^(?=x)$' }",
  );
  expect(diagnosticsOf(text).map(({ code, range }) => `${range?.start.line} ${code}`)).toEqual([
    "6 unknown-target",
    "7 bounds-reversed",
    "8 bad-default",
    "9 unknown-field",
    "10 plural-name",
    "11 owner-not-yet",
    "11 missing-reason",
    "13 pattern-not-portable",
  ]);
});

test("no spec makes it throw, and only a spec without errors has a model", () => {
  fc.assert(
    fc.property(specs, (spec) => {
      const { value, diagnostics } = resolveModel(spec);
      expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
    }),
    { numRuns: 300 },
  );
});
