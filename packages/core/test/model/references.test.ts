import { expect, test } from "vitest";
import { diagnosticsOf, modelOf, serviceWith } from "./resolve-text.ts";

/** A service of resources that refer to others: `Task: Project, Task?`. */
function service(...resources: readonly string[]): string {
  const lines = resources.flatMap((resource) => {
    const [name = "", targets = ""] = resource.split(":");
    const references = targets
      .split(",")
      .map((target) => target.trim())
      .filter((target) => target !== "");
    return [`${name}:`, "  fields:", "    title: string", ...references.map(referenceLine)];
  });
  return serviceWith(...lines);
}

function referenceLine(target: string, index: number): string {
  return `    to_${index}: ref(${target.replace("?", "")})${target.endsWith("?") ? "?" : ""}`;
}

function namesIn(text: string): readonly string[] {
  return modelOf(text).resources.map(({ name }) => name.singular.join(" "));
}

function messagesOf(...resources: readonly string[]): readonly string[] {
  return diagnosticsOf(service(...resources)).map(({ message }) => message);
}

test("a reference is a field of its own name with `_id`, and points at the resource", () => {
  const [project, task] = modelOf(service("Task: Project", "Project")).resources;
  const reference = task?.fields[1];
  expect(reference).toMatchObject({ name: "to_0_id", nullable: false, examples: [] });
  expect(reference?.type.kind === "ref" && reference.type.target).toBe(project);
});

test("a resource stands after those it refers to, and otherwise by name", () => {
  expect(namesIn(service("Comment: Task", "Task: Project", "Project", "Album"))).toEqual([
    "album",
    "project",
    "task",
    "comment",
  ]);
});

test("a resource may refer to itself, and twice to another", () => {
  const model = modelOf(service("Task: Task?, Project, Project?", "Project"));
  const task = model.resources[1];
  const [, self] = task?.fields ?? [];
  expect(self?.type.kind === "ref" && self.type.target).toBe(task);
});

test("a reference to itself that is required leaves no first row", () => {
  expect(messagesOf("Task: Task")).toEqual(["Every `Task` needs another `Task` in `to_0`, so there can be no first."]);
});

test("an unknown target that is nearly right is suggested", () => {
  const [diagnostic] = diagnosticsOf(service("Task: Projct", "Project"));
  expect(diagnostic).toMatchObject({ code: "unknown-target", suggestions: [{ edits: [{ text: "Project" }] }] });
});

test("an unknown target that is like nothing else gets no suggestion", () => {
  expect(diagnosticsOf(service("Task: Invoice", "Project"))[0]?.suggestions).toEqual([]);
});

test("circles are named once each, and required ones first of all", () => {
  expect(messagesOf("A: B", "B: C", "C: A", "D: A")).toEqual([
    "`A`, `B` and `C` need each other, so there can be no first row.",
  ]);
  expect(messagesOf("A: B", "B: A?")).toEqual(["`A` and `B` refer to each other in a circle."]);
  expect(messagesOf("A: B?, C", "B: A", "C: A")).toEqual([
    "`A` and `C` need each other, so there can be no first row.",
  ]);
  expect(messagesOf("A: B", "B: A", "C: D", "D: C")).toHaveLength(2);
});

test("a chain of thousands of references is no trouble", () => {
  const names = Array.from({ length: 2_000 }, (_, index) => `R${index}x`);
  const text = service(...names.map((name, index) => (index === 0 ? name : `${name}: ${names[index - 1]}`)));
  expect(modelOf(text).resources.map(({ name }) => name.singular[0])).toEqual(names.map((name) => name.toLowerCase()));
});

test.each([
  ["public", "private", ["expand-hidden"]],
  ["public", "public", []],
  ["private", "private", []],
  ["private", "public", []],
])("a %s row that shows a %s one on request gives %j", (from, to, codes) => {
  const readable = (kind: string) => (kind === "public" ? ["  public_read: It is published."] : []);
  const text = serviceWith(
    ...["Author:", ...readable(to), "  fields:", "    name: string"],
    ...[
      "Post:",
      ...readable(from),
      "  fields:",
      "    title: string",
      "    author: { type: ref(Author), expand: true }",
    ],
  );
  expect(diagnosticsOf(text).map(({ code }) => code)).toEqual(codes);
});
