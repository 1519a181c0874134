import { expect, test } from "vitest";
import { startLibrary } from "../../../../test/verify/apis/library.ts";
import { usersOf } from "../../src/actors/users.ts";
import { openClient } from "../../src/http/client.ts";
import { findDocument } from "../../src/openapi/find-document.ts";

/** A library, as a run meets it. */
async function library() {
  const url = await startLibrary();
  const client = openClient({ base: url, timeout: 10_000, pace: () => Promise.resolve() });
  return { client, api: await findDocument(client, url) };
}

test("two users sign up, and a request tells whether they are still signed in", async () => {
  const { owner, intruder } = await usersOf({ ...(await library()), writes: true });
  expect(owner.alive).toEqual({ method: "GET", path: "/api/v1/auth/profile" });
  expect(intruder.alive).toEqual(owner.alive);
  expect(owner.credentials).not.toEqual(intruder.credentials);
});

test("tokens that open nothing are no users, or else every attack would seem to be held off", async () => {
  const users = usersOf({ ...(await library()), writes: true, tokens: ["dead", "deader"] });
  await expect(users).rejects.toThrow("The token of the owner opens nothing: GET /api/v1/auth/profile gave 401.");
});

test("nobody is signed up where nothing may be written", async () => {
  const users = usersOf({ ...(await library()), writes: false });
  await expect(users).rejects.toHaveProperty("hint", expect.stringContaining("--owner-token"));
});

test("a user whose token has ended signs in again, and the rows of the user send the new token", async () => {
  const { client, api } = await library();
  const { owner } = await usersOf({ client, api, writes: true });
  const before = owner.credentials["authorization"];
  const row = { owner };
  expect(await owner.renew?.()).toBe(true);
  expect(row.owner.credentials["authorization"]).not.toBe(before);
  const { response } = await client.send(row.owner, { method: "GET", path: "/api/v1/auth/profile" });
  expect(response?.status).toBe(200);
});
