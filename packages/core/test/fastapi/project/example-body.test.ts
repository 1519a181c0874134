import { expect, test } from "vitest";
import { nameService } from "../../../src/fastapi/names/name-service.ts";
import { exampleBody, standsAlone } from "../../../src/fastapi/project/example-body.ts";
import type { ServiceResource } from "../../../src/fastapi/service.ts";
import type { Field } from "../../../src/model/model.ts";
import { field, reference, resource } from "./todo-service.ts";

const text = { kind: "text", min: 0, max: 100 } as const;
const project = resource("project", "projects", [field("name", text)]);

function named(fields: readonly Field[]): ServiceResource {
  const model = {
    title: "Test",
    description: "",
    ids: "uuid",
    audit: false,
    resources: [resource("todo", "todos", fields)],
  } as const;
  return nameService(model).resources[0] as ServiceResource;
}

test("a body has the fields that a row cannot do without", () => {
  const fields = [
    field("title", text),
    field("note", text, { nullable: true }),
    field("state", text, { default: "new" }),
  ];
  expect(exampleBody(named(fields))).toEqual({ title: "example" });
});

test("a body shows one field where a row needs none", () => {
  const parent = field("project_id", reference(project), { nullable: true, examples: [] });
  const fields = [parent, field("note", text, { nullable: true }), field("state", text, { default: "new" })];
  expect(exampleBody(named(fields))).toEqual({ note: "example" });
});

test("a resource with a required reference does not stand alone", () => {
  const parent = field("project_id", reference(project), { examples: [] });
  expect(standsAlone(named([parent]))).toBe(false);
  expect(standsAlone(named([{ ...parent, nullable: true }]))).toBe(true);
});
