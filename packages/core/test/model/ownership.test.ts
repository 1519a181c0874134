import { expect, test } from "vitest";
import { modelOf, onlyResource, serviceWith } from "./resolve-text.ts";

const todo = (...lines: readonly string[]) =>
  onlyResource(modelOf(serviceWith("Todo:", ...lines.map((line) => `  ${line}`), "  fields:", "    title: string")));

test("a resource that says nothing belongs to the user alone", () => {
  expect(todo()).toMatchObject({ owner: { kind: "user" }, share: [], bulk: false, onAccountDelete: "delete" });
  expect(todo().publicRead).toBeUndefined();
});

test("an organisation owns rows for a reason", () => {
  const { owner, description } = todo("owner: organisation", "reason: ' Teams work on them. '");
  expect(owner).toEqual({ kind: "organisation", reason: "Teams work on them." });
  expect(description).toBe("A todo, owned by the organisation of the user who made it.");
});

test("everybody reads rows for a reason", () => {
  expect(todo("public_read: Articles are for everybody.").publicRead).toBe("Articles are for everybody.");
});

test.each([
  ["[read]", ["read"]],
  ["[read, write]", ["read", "write"]],
  ["[write, read]", ["read", "write"]],
  ["[]", []],
])("whoever may write a row may read it: %s is %j", (written, share) => {
  expect(todo(`share: ${written}`).share).toEqual(share);
});

test("what everybody may read is shared for writing alone", () => {
  expect(todo("public_read: Wishes are for everybody.", "share: [write]").share).toEqual(["write"]);
});

test("rows can be created in bulk, and can outlive their account", () => {
  expect(todo("bulk: true", "on_account_delete: reassign")).toMatchObject({ bulk: true, onAccountDelete: "reassign" });
});

const service = (line: string) => modelOf(`${serviceWith("Todo:", "  fields:", "    title: string")}${line}\n`);

test("there is no audit trail unless the spec asks for one", () => {
  expect(service("").audit).toBe(false);
  expect(service("audit: true").audit).toBe(true);
});

test("where there are administrators there is an audit trail", () => {
  expect(service("administrators: Support needs them.")).toMatchObject({
    administrators: "Support needs them.",
    audit: true,
  });
});

const task = (...fields: readonly string[]) => {
  const { resources } = modelOf(
    serviceWith(
      "Tag:",
      "  fields:",
      "    name: string",
      "Task:",
      "  fields:",
      "    title: string",
      ...fields.map((field) => `    ${field}`),
    ),
  );
  const found = resources.find(({ name }) => name.singular[0] === "task");
  if (!found) throw new Error("There should be a task.");
  return found;
};

test("a reference keeps its target, and shows it only when asked, unless it says otherwise", () => {
  expect(task("tag: ref(Tag)").fields[1]?.type).toMatchObject({ onDelete: "restrict", nested: false, expand: false });
  const long = "tag: { type: ref(Tag), on_delete: cascade, nested: true, expand: true }";
  expect(task(long).fields[1]?.type).toMatchObject({ onDelete: "cascade", nested: true, expand: true });
});

test("a field says who sets it, and whether it is ever shown", () => {
  expect(task().fields[0]).toMatchObject({ setBy: "user", writeOnly: false });
  expect(task("state: { type: string?, set_by: server }").fields[1]).toMatchObject({ setBy: "server" });
  expect(task("code: { type: string, write_only: true }").fields[1]).toMatchObject({ writeOnly: true });
});

test.each(["tags: refs(Tag)", "tags: { type: refs, to: Tag }", "tags: { type: refs(Tag) }"])(
  "references to many are a link and no field: %s",
  (line) => {
    const { fields, links } = task(line);
    expect(fields.map(({ name }) => name)).toEqual(["title"]);
    expect(links).toMatchObject([{ name: "tag_ids", target: { name: { singular: ["tag"] } }, max: 100 }]);
  },
);

test("a link says how many rows it holds, and what it is for", () => {
  const { links } = task("tags: { type: refs(Tag), max_size: 5, description: What it is about. }");
  expect(links).toMatchObject([{ max: 5, description: "What it is about." }]);
});

test.each([
  ["categories", "category_ids"],
  ["related", "related_ids"],
  ["close_friends", "close_friend_ids"],
])("a link is named in the singular with its ids: %s is %s", (written, name) => {
  expect(task(`${written}: refs(Tag)`).links[0]?.name).toBe(name);
});

test("a resource stands after those that it links to", () => {
  const { resources } = modelOf(
    serviceWith(
      "Album:",
      "  fields:",
      "    tags: refs(Tag)",
      "    name: string",
      "Tag:",
      "  fields:",
      "    name: string",
    ),
  );
  expect(resources.map(({ name }) => name.singular)).toEqual([["tag"], ["album"]]);
});

test("a resource can link to itself", () => {
  const { resources } = modelOf(serviceWith("Todo:", "  fields:", "    related: refs(Todo)", "    title: string"));
  expect(resources[0]?.links[0]).toMatchObject({ name: "related_ids", target: resources[0] });
});
