import { expect, test } from "vitest";
import type { Actor } from "../../src/actors/actor.ts";
import { bearerOf } from "../../src/actors/sign-in.ts";
import type { ApiResource } from "../../src/api/resource.ts";
import type { Operation } from "../../src/openapi/document.ts";
import { adoptRow } from "../../src/stage/adopt-row.ts";
import type { Row } from "../../src/stage/stage.ts";
import { originOf, twinOf } from "../../src/stage/twin.ts";

const [owner, intruder] = [bearerOf("owner", "a"), bearerOf("intruder", "b")];
const list: Operation = {
  method: "GET",
  path: "/members",
  title: "",
  parameters: [],
  responses: {},
  secured: true,
  tags: [],
};
const members: ApiResource = {
  ...{ name: "members", collection: "/members", item: "/members/{member_id}", idParameter: "member_id", list },
  ...{ parents: [], references: [], others: [] },
};

/** What is adopted when each of the two is shown some rows. */
function adopted(actor: Actor, lists: Readonly<Record<string, readonly object[]>>) {
  return adoptRow(actor, members, {
    ...{ resources: [members], users: [owner, intruder], planted: () => undefined },
    send: ({ name }, request) => {
      const json = { items: lists[name] };
      const response = { status: 200, headers: {}, body: JSON.stringify(json), json };
      return Promise.resolve({ actor: name, request, response });
    },
  });
}

test("a row that only its owner is shown is adopted, with what nobody could guess for a canary", async () => {
  const lists = { owner: [{ id: 1, email: "a@example.com" }], intruder: [{ id: 2, email: "b@example.com" }] };
  expect(await adopted(owner, lists)).toMatchObject({ id: 1, path: "/members/1", canary: "a@example.com" });
  expect(await adopted(intruder, lists)).toMatchObject({ id: 2, canary: "b@example.com" });
});

test("a row that both are shown may be meant for everybody", async () => {
  const all = [{ id: 1, name: "Everybody" }];
  expect(await adopted(owner, { owner: all, intruder: all })).toBeUndefined();
});

test("a moment, or a word that any row could hold, is no canary", async () => {
  const lists = { owner: [{ id: 1, at: "2026-01-15T09:30:00Z", status: "waiting_for_approval" }], intruder: [] };
  expect(await adopted(owner, lists)).toMatchObject({ canary: "" });
});

test("a row is also reached by the path of administrators, and its owner reads it where it was made", () => {
  const create: Operation = { ...list, method: "POST" };
  const admin = { ...members, collection: "/admin/members", item: "/admin/members/{member_id}" };
  const origin = { ...members, create };
  expect(originOf(admin, [origin, admin])).toBe(origin);
  expect(originOf(origin, [origin, admin])).toBeUndefined();
  const row: Row = {
    ...{ resource: origin, id: 7, path: "/members/7", home: "/members", owner, canary: "c" },
    ...{ body: {}, stored: {} },
  };
  expect(twinOf(row, admin)).toMatchObject({ path: "/admin/members/7", readAt: "/members/7", canary: "c" });
});
