import { expect, test } from "vitest";
import { isError } from "../../../src/diagnostics/diagnostic.ts";
import { generate } from "../../../src/generate.ts";

const fields = { title: "string(1..20)" };
const organisation = { owner: "organisation", reason: "Teams share them.", fields };

/** What is wrong with the names of a service, and where: the line of the name in the spec, printed as JSON. */
function mistakesIn(resources: object, rest: object = {}): readonly string[] {
  const text = JSON.stringify({ freehold: 1, service: "Names", ...rest, resources }, null, 1);
  const { diagnostics } = generate({ file: "spec.yaml", text });
  const lineOf = (line = 0): string => (text.split("\n")[line - 1] ?? "").replace(/["{:,[\s]|ref.*/g, "");
  return diagnostics.filter(isError).map(({ code, range }) => `${code} ${lineOf(range?.start.line)}`);
}

test.each(["Organisation", "Member", "Membership", "Invitation"])(
  "%s is taken only where there are organisations",
  (name) => {
    expect(mistakesIn({ [name]: { fields }, Todo: organisation })).toEqual([`generated-name ${name}`]);
    expect(mistakesIn({ [name]: { fields }, Todo: { fields } })).toEqual([]);
  },
);

test.each(["Share", "TodoShare"])("%s is taken only where todos are shared", (name) => {
  expect(mistakesIn({ [name]: { fields }, Todo: { share: ["read"], fields } })).toEqual([`generated-name ${name}`]);
  expect(mistakesIn({ [name]: { fields }, Todo: { fields } })).toEqual([]);
});

test.each(["AuditEntry", "Audit"])("%s is taken only where there is an audit trail", (name) => {
  expect(mistakesIn({ [name]: { fields } }, { audit: true })).toEqual([`generated-name ${name}`]);
  expect(mistakesIn({ [name]: { fields } })).toEqual([]);
});

test.each(["Admin", "Administrator", "AdminTodo", "AdminUser", "AuditEntry"])(
  "%s is taken only where there are administrators",
  (name) => {
    const resources = { [name]: { fields }, Todo: { fields } };
    expect(mistakesIn(resources, { administrators: "Support." })).toEqual([`generated-name ${name}`]);
    expect(mistakesIn(resources)).toEqual([]);
  },
);

test("a plural that is a path of the service is refused where it stands", () => {
  const todo = { plural: "Shared", share: ["read"], fields };
  expect(mistakesIn({ Todo: todo })).toEqual(["generated-name pluralShared"]);
});

test("a resource cannot be called like the table of a link", () => {
  const todo = { fields: { ...fields, tags: "refs(Tag)" } };
  expect(mistakesIn({ Tag: { fields }, Todo: todo, TodoTag: { fields } })).toEqual(["generated-name tags"]);
});

test("two links of two resources cannot have one table", () => {
  const todo = { fields: { ...fields, tag_groups: "refs(Label)" } };
  const todoTag = { fields: { ...fields, groups: "refs(Label)" } };
  expect(mistakesIn({ Label: { fields }, Todo: todo, TodoTag: todoTag })).toEqual(["generated-name groups"]);
});

test("a link cannot be called like the shares of its resource", () => {
  const todo = { share: ["read"], fields: { ...fields, shares: "refs(Stake)" } };
  expect(mistakesIn({ Stake: { fields }, Todo: todo })).toEqual(["generated-name shares"]);
});

test("the table of a link has a name that PostgreSQL keeps whole", () => {
  const long = { fields: { ...fields, particularly_interesting_attachments: "refs(Attachment)" } };
  expect(mistakesIn({ Attachment: { fields }, ProjectMilestone: long })).toEqual([
    "long-name particularly_interesting_attachments",
  ]);
});

test("a link cannot be called so that its class would be a schema of its resource", () => {
  const todo = { fields: { ...fields, updates: "refs(Step)" } };
  expect(mistakesIn({ Step: { fields }, Todo: todo })).toEqual(["generated-name updates"]);
});
