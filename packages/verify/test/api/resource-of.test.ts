import { expect, test } from "vitest";
import type { ApiResource } from "../../src/api/resource.ts";
import { resourceOf } from "../../src/api/resource-of.ts";

const collections = ["/projects", "/tasks", "/projects/{id}/members", "/teams/{id}/members", "/teams"];

const resources = collections.map((collection): ApiResource => {
  return { name: collection.split("/").at(-1) ?? "", collection, parents: [], references: [], others: [] };
});

test.each([
  ["/tasks", "/tasks"],
  ["/tasks/bulk", "/tasks"],
  ["/projects/{id}/tasks", "/tasks"],
  ["/projects/{id}/tasks/", "/tasks"],
  ["/teams/{id}/members", "/teams/{id}/members"],
  ["/teams/{id}/archive", "/teams"],
  ["/sign-in", undefined],
])("an operation at %s is about %s", (path, collection) => {
  expect(resourceOf({ path }, resources)?.collection).toBe(collection);
});
