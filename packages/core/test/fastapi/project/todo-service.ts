import { nameService } from "../../../src/fastapi/names/name-service.ts";
import type { Service } from "../../../src/fastapi/service.ts";
import type { Field, FieldType, Resource } from "../../../src/model/model.ts";

/** A field that is required, with one example. */
export function field(name: string, type: FieldType, rest: Partial<Field> = {}): Field {
  return { name, type, nullable: false, setBy: "user", writeOnly: false, examples: ["example"], ...rest };
}

/** A reference that does nothing but refer. */
export function reference(target: Resource): FieldType {
  return { kind: "ref", target, onDelete: "restrict", nested: false, expand: false };
}

/** A resource with these fields, called by a singular and a plural of one word. */
export function resource(singular: string, plural: string, fields: readonly Field[]): Resource {
  return {
    name: { singular: [singular], plural: [plural] },
    description: "",
    owner: { kind: "user" },
    share: [],
    bulk: false,
    onAccountDelete: "delete",
    fields,
    links: [],
    uniques: [],
    indexes: [],
    filters: [],
    sorts: [],
    searches: [],
  };
}

const project = resource("project", "projects", [
  field("name", { kind: "string", min: 1, max: 120 }, { examples: ["Garden"] }),
]);

const todo = resource("todo", "todos", [
  field("title", { kind: "string", min: 1, max: 200 }, { examples: ["Buy milk"] }),
  field("is_completed", { kind: "boolean" }, { default: false, examples: [true, false] }),
  field("project_id", reference(project), { nullable: true, examples: [] }),
]);

/** Projects, and todos that may refer to one. */
export const todoService: Service = nameService({
  title: "Todo API",
  description: "What there is to do.",
  ids: "uuid",
  audit: false,
  resources: [project, todo],
});
