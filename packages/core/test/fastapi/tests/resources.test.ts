import { expect, test } from "vitest";
import { filesOf, specOf } from "../../golden-case.ts";

test("a resource is described as data, and what it has none of is left out", () => {
  expect(
    resourcesOf("  Note:\n    fields:\n      text: string(1..9)"),
  ).toBe(`"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Resource

NOTES = Resource(
    model=models.Note,
    path="/notes",
    bodies=[
        {"text": "First tex"},
        {"text": "Second te"},
        {"text": "Third tex"},
    ],
    wrong={"text": [None, 5, "a\\x00b", "x" * 10, ""]},
)

resources = [
    NOTES,
]
`);
});

test("a reference to another row of the same resource names no resource", () => {
  const python = resourcesOf(
    "  Task:\n    fields:\n      parent: ref(Task)?\n  Step:\n    fields:\n      task: ref(Task)",
  );
  expect(python).toContain('references=[Reference("parent_id", nullable=True)]');
  expect(python).toContain('references=[Reference("task_id", TASKS)]');
});

test("no name of a resource hides what describes it", () => {
  const names = ["Resource", "Reference", "Model"].map((name) => `  ${name}:\n    fields:\n      text: string`);
  const python = resourcesOf(names.join("\n"));
  const assigned = [...python.matchAll(/^(\w+) = /gm)].map(([, name]) => name);
  expect(assigned).toEqual(["MODELS", "REFERENCES", "RESOURCES", "resources"]);
});

test("a resource with the name of a letter that looks like a digit has a longer one", () => {
  expect(resourcesOf("  Ghost:\n    plural: O\n    fields:\n      text: string")).toContain("O_ = Resource(");
});

test("a search looks for a part of the first body, in letters of the other case", () => {
  const python = resourcesOf(
    "  Note:\n    fields:\n      text: { type: string, examples: [éÜ Hello é, b, c] }\n    search: [text]",
  );
  expect(python).toContain('searches={"text": " hELLO "}');
});

test("tests of what no resource has are not written", () => {
  const paths = [...filesOf(specOf("todo")).keys()];
  expect(paths.filter((path) => /test_(?:filters|references|search|uniques)/.test(path))).toEqual([]);
});

test("a row that is nowhere has an id of the kind that the service has", () => {
  expect(filesOf(specOf("todo")).get("tests/ghost.py")).toContain('GHOST = "');
  expect(filesOf(specOf("integer-ids")).get("tests/ghost.py")).toContain("GHOST = 2**53");
});

function resourcesOf(resources: string): string {
  return filesOf(`freehold: 1\nservice: Notes\nresources:\n${resources}\n`).get("tests/resources.py") ?? "";
}
