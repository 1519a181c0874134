import { expect, test } from "vitest";
import { diagnosticsOf, serviceWith, todoWith } from "./resolve-text.ts";

const codesOf = (text: string): readonly string[] => diagnosticsOf(text).map(({ code }) => code);

const todo = (...lines: readonly string[]): string =>
  serviceWith("Todo:", ...lines.map((line) => `  ${line}`), "  fields:", "    title: string(1..200)");

const organisation = ["owner: organisation", "reason: Teams share them."];

test.each([
  ["organization", "organisation"],
  ["Organisation", "organisation"],
  ["team", "organisation"],
  ["tenant", "organisation"],
  ["usr", "user"],
])("an owner that is called otherwise elsewhere is suggested: %s is %s", (written, meant) => {
  const [found] = diagnosticsOf(todo(`owner: ${written}`));
  expect(found?.suggestions[0]?.edits[0]?.text).toBe(meant);
});

test("an owner that is called otherwise needs its reason all the same", () => {
  expect(codesOf(todo("owner: organization"))).toEqual(["unknown-owner", "missing-reason"]);
  expect(codesOf(todo("owner: team"))).toEqual(["owner-not-yet", "missing-reason"]);
  expect(codesOf(todo("owner: team", "reason: Teams share them."))).toEqual(["owner-not-yet"]);
});

test.each(["public", "everyone"])("the owner %s leads to public_read", (owner) => {
  expect(diagnosticsOf(todo(`owner: ${owner}`))[0]?.suggestions[0]?.message).toContain("`public_read`");
});

test.each(["share: [raed]", "share: [edit]", "on_account_delete: keep"])(
  "a word that is nearly right is mended: %s",
  (line) => {
    const [found] = diagnosticsOf(todo(line));
    expect(found?.code).toBe("unknown-choice");
    expect(found?.suggestions[0]?.edits).toHaveLength(1);
  },
);

test.each([
  ["set_by: admin", "administrator"],
  ["set_by: serevr", "server"],
  ["on_delete: nullify", "set_null"],
  ["on_delete: delete", "cascade"],
])("what other languages call a rule is mended: %s is %s", (key, meant) => {
  const [found] = diagnosticsOf(todoWith("title: string", `parent: { type: ref(Todo)?, ${key} }`));
  expect(found?.suggestions[0]?.edits[0]?.text).toBe(meant);
});

test.each(["on_delete: cascade", "nested: true", "expand: true"])("%s belongs to a reference to one row", (key) => {
  expect(codesOf(todoWith(`title: { type: string, ${key} }`))).toEqual(["misfit-key"]);
  expect(codesOf(todoWith("title: string", `related: { type: refs(Todo), ${key} }`))).toEqual(["misfit-key"]);
});

test.each(["read_only: true", "readOnly: true"])("the advice on %s is to say who sets the field", (key) => {
  const [found] = diagnosticsOf(todoWith(`title: { type: string, ${key} }`));
  expect(found?.suggestions[0]?.message).toContain("`set_by: server`");
});

test.each(["many", "ManyToMany", "many_to_many", "has_many"])("%s is what others call refs", (word) => {
  const [found] = diagnosticsOf(todoWith("title: string", `related: ${word}(Todo)`));
  expect(found?.suggestions[0]?.edits[0]?.text).toBe("refs");
});

test("a reason is one line that can be read", () => {
  expect(codesOf(todo('public_read: "Read\\nthem."'))).toEqual(["unprintable-text"]);
  expect(codesOf(todo('public_read: "Read\\u202e them."'))).toEqual(["unprintable-text"]);
  expect(codesOf(todo(`public_read: ${"long ".repeat(70)}`))).toEqual(["text-too-long"]);
});

test("a reason that YAML folds is one line", () => {
  expect(codesOf(todo("public_read: >", "  Articles are there", "  for everybody."))).toEqual([]);
});

test("every mistake in the ownership of a resource is reported at once", () => {
  const lines = ["owner: organisation", 'public_read: " "', "share: [read, read]", "on_account_delete: reassign"];
  expect(codesOf(todo(...lines))).toEqual([
    "missing-reason",
    "empty-reason",
    "share-of-organisation",
    "share-of-public",
    "listed-twice",
    "account-of-organisation",
  ]);
});

test.each(["owner: organisation", "public_read: Todos are for everybody."])(
  "beside %s there is no mistake about writing without reading",
  (line) => {
    expect(codesOf(todo(line, "share: [write]"))).not.toContain("share-without-read");
  },
);

test.each([
  ["title: { type: string, unique: true }", "parent: ref(Todo)?"],
  ["title: { type: string, set_by: owner }", "todos: refs(Todo)"],
  ["title: { type: string, unique: true }", "state: { type: string?, set_by: server }"],
])("nobody is allowed to write where all is the owner's: %s, %s", (...fields) => {
  const lines = fields.map((field) => `    ${field}`);
  expect(codesOf(serviceWith("Todo:", "  share: [read, write]", "  fields:", ...lines))).toEqual(["nothing-to-write"]);
  expect(
    codesOf(
      serviceWith(
        "Todo:",
        "  share: [read, write]",
        "  fields:",
        ...lines,
        "    note: { type: text?, write_only: true }",
      ),
    ),
  ).toEqual([]);
});

test("a field that has a mistake may be what others write", () => {
  const lines = ["    title: { type: string, unique: true }", "    note: string(5..1)"];
  expect(codesOf(serviceWith("Todo:", "  share: [read, write]", "  fields:", ...lines))).not.toContain(
    "nothing-to-write",
  );
});

test("every mistake in the rules of a field is reported at once", () => {
  const wrong = "secret: { type: string, write_only: true, set_by: administrator, unique: true }";
  expect(codesOf(todoWith("title: string", wrong))).toEqual(["no-administrators", "nobody-sets", "write-only-in-list"]);
});

test.each(["filter", "sort", "search", "unique", "index"])(
  "a value that is never shown cannot be found out through %s",
  (list) => {
    const field = "code: { type: string(4..8), write_only: true }";
    expect(
      codesOf(serviceWith("Todo:", "  fields:", "    title: string", `    ${field}`, `  ${list}: [code]`)),
    ).toEqual(["write-only-in-list"]);
  },
);

test.each(["server", "administrator"])("what the %s sets is in no unique set, alone or with others", (by) => {
  const text = serviceWith(
    "Todo:",
    "  fields:",
    "    title: string",
    `    number: { type: integer?, set_by: ${by} }`,
    "  unique: [number, [title, number]]",
  );
  expect(codesOf(`${text}administrators: Support numbers them.\n`)).toEqual(["unique-not-set", "unique-not-set"]);
});

const project = ["Project:", "  fields:", "    name: string(1..80)"];

test("a reference to many does not cross owners either", () => {
  const owned = organisation.map((line) => `  ${line}`);
  expect(
    codesOf(
      serviceWith(...project, ...owned, "Task:", "  fields:", "    title: string", "    projects: refs(Project)"),
    ),
  ).toEqual(["mixed-owners"]);
});

test("rows that go with their account can refer to rows that stay", () => {
  const text = serviceWith(
    ...project,
    "  on_account_delete: reassign",
    "Task:",
    "  fields:",
    "    project: ref(Project)",
  );
  expect(codesOf(text)).toEqual([]);
});

test("one of two references to the same resource can be nested", () => {
  const fields = [
    "    project: { type: ref(Project), nested: true }",
    "    origin: { type: ref(Project)?, nested: false }",
  ];
  expect(codesOf(serviceWith(...project, "Task:", "  fields:", ...fields))).toEqual([]);
});

test.each([
  ["tag: ref(Todo)?", "tags: refs(Todo)"],
  ["tags: refs(Todo)", "tag: refs(Todo)"],
  ["tag_id: uuid", "tags: refs(Todo)"],
])("no two fields share a name: %s and %s", (one, other) => {
  expect(codesOf(todoWith("title: string", one, other))).toEqual(["field-clash"]);
});

test("an expanded reference has a second name, which a link cannot have", () => {
  const fields = ["title: string", "tags: refs(Todo)", "tag_ids: { type: ref(Todo)?, expand: true }"];
  expect(codesOf(todoWith(...fields))).toEqual(["field-clash", "reference-name"]);
});

test("an expanded reference does not take the place of what every row has", () => {
  expect(codesOf(todoWith("title: string", "created_at: { type: ref(Todo)?, expand: true }"))).toEqual([
    "implicit-field",
  ]);
  expect(codesOf(todoWith("title: string", "created_at: ref(Todo)?"))).toEqual([]);
});

test("a link whose filter would be the owner is refused", () => {
  expect(codesOf(todoWith("title: string", "users: refs(Todo)"))).toEqual(["implicit-field"]);
});

test("organisation_id is taken where an organisation owns the row", () => {
  const fields = ["  fields:", "    organisation_id: uuid"];
  expect(codesOf(serviceWith("Todo:", ...organisation.map((line) => `  ${line}`), ...fields))).toEqual([
    "implicit-field",
  ]);
  expect(codesOf(serviceWith("Todo:", ...fields))).toEqual([]);
});

test.each(["0", "1.5", "-1", "1001"])("a link cannot hold %s rows", (max) => {
  expect(codesOf(todoWith("title: string", `related: { type: refs(Todo), max_size: ${max} }`))).toEqual(["link-size"]);
});

test("a link has nothing that belongs to one value", () => {
  const wrong = "related: { type: refs(Todo), nullable: true, unique: true, index: true, default: [], example: [] }";
  expect(codesOf(todoWith("title: string", wrong))).toEqual(Array(5).fill("part-of-link"));
});

test.each(["filter", "sort", "search", "unique", "index"])("a link is in no list: %s", (list) => {
  const lines = ["Todo:", "  fields:", "    title: string", "    related: refs(Todo)"];
  expect(codesOf(serviceWith(...lines, `  ${list}: [related]`))).toEqual(["link-in-list"]);
  expect(codesOf(serviceWith(...lines, `  ${list}: [related_ids]`))).toEqual(["link-in-list"]);
});

test.each([
  ["tags: refs(Tag)", "todos: refs(Todo)"],
  ["tags: refs(Tag)", "todo: ref(Todo)?"],
  ["tag: ref(Tag)?", "todos: refs(Todo)"],
])("two resources that lead to each other are refused with the reason: %s and %s", (one, other) => {
  const todos = ["Todo:", "  fields:", "    title: string", `    ${one}`];
  expect(codesOf(serviceWith(...todos, "Tag:", "  fields:", "    name: string", `    ${other}`))).toEqual([
    "reference-cycle",
  ]);
});
