import { expect, test } from "vitest";
import { diagnosticsOf, modelOf, serviceWith } from "./resolve-text.ts";

/** A service of empty-handed resources with these names, each optionally with its plural behind a space. */
function service(...names: readonly string[]): string {
  const lines = names.flatMap((name) => {
    const [singular = "", plural] = name.split(" ");
    return [`${singular}:`, ...(plural ? [`  plural: ${plural}`] : []), "  fields:", "    title: string"];
  });
  return serviceWith(...lines);
}

function codesOf(...names: readonly string[]): readonly string[] {
  return diagnosticsOf(service(...names)).map(({ code }) => code);
}

test("a name is a noun in the singular and the plural", () => {
  expect(modelOf(service("JournalEntry")).resources[0]?.name).toEqual({
    singular: ["journal", "entry"],
    plural: ["journal", "entries"],
  });
});

test("the plural of the spec is taken as it is", () => {
  expect(modelOf(service("Person Persons")).resources[0]?.name.plural).toEqual(["persons"]);
  expect(modelOf(service("Todos TodoLists")).resources[0]?.name.singular).toEqual(["todos"]);
});

test.each([
  ["Todos", "Todo"],
  ["People", "Person"],
  ["JournalEntries", "JournalEntry"],
])("the plural %s is refused, and %s proposed", (plural, singular) => {
  const [diagnostic] = diagnosticsOf(service(plural));
  expect(diagnostic?.code).toBe("plural-name");
  expect(diagnostic?.suggestions[0]?.edits[0]?.text).toBe(singular);
});

test.each([
  ["HTTPLog", "HttpLog"],
  ["Box", "Crate Boxes"],
  ["NewsItem", "News"],
  ["Person", "People Peoples"],
])("%s and %s clash", (one, other) => {
  expect(codesOf(one, other)).toEqual(["resource-clash"]);
  expect(diagnosticsOf(service(one, other))[0]?.message).toContain("on line 4");
});

test.each(["User", "Person Users", "Users Userses"])("%s clashes with the users that every service has", (name) => {
  expect(codesOf(name)).toEqual(["implicit-resource"]);
});

test("names that only look alike do not clash", () => {
  expect(codesOf("Log", "LogEntry", "Userland", "Catalogue")).toEqual([]);
});

test.each([
  ["id: integer", "implicit-field"],
  ["user_id: integer", "implicit-field"],
  ["created_at: datetime", "implicit-field"],
  ["user: ref(Todo)?", "implicit-field"],
  ["parent_id: ref(Todo)?", "reference-name"],
])("the field %s is refused", (line, code) => {
  expect(diagnosticsOf(serviceWith("Todo:", "  fields:", `    ${line}`)).map((found) => found.code)).toEqual([code]);
});

test("a reference takes the name that another field would need", () => {
  const lines = ["    parent_id: integer", "    parent: ref(Todo)?"];
  const [diagnostic] = diagnosticsOf(serviceWith("Todo:", "  fields:", ...lines));
  expect(diagnostic).toMatchObject({ code: "field-clash", range: { start: { line: 7 } } });
  expect(diagnostic?.message).toBe("`parent` and `parent_id` on line 6 would both be called `parent_id`.");
});

test.each(["everyone", "None", "public"])("the owner %s is for later", (owner) => {
  const text = serviceWith("Todo:", `  owner: ${owner}`, "  fields:", "    title: string");
  expect(diagnosticsOf(text).map(({ code }) => code)).toEqual(["owner-not-yet"]);
});
