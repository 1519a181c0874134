import { expect, test, vi } from "vitest";
import { startLibrary } from "../../../test/verify/apis/library.ts";
import type { Leak } from "../../../test/verify/apis/library-model.ts";
import { attack, said } from "../../../test/verify/attack.ts";
import { crossOwnerAttempts } from "../src/report/report.ts";

// A whole run sends some hundred requests.
vi.setConfig({ testTimeout: 60_000 });

test("of an API by other hands nothing is said but what is so: its parser takes the last of two equal keys", async () => {
  const report = await attack(await startLibrary());
  expect(said(report).filter((line) => !line.startsWith("130 "))).toEqual([]);
  expect(crossOwnerAttempts(report).filter(({ verdict }) => verdict === "enforced").length).toBeGreaterThan(30);
  expect(report.left).toEqual([]);
});

const leaks: readonly (readonly [Leak, string])[] = [
  ["anybody reads a shelf", "1 GET /api/v1/shelves/{shelfId}"],
  ["anybody changes a review", "5 PATCH /api/v1/reviews/{reviewId}"],
  ["anybody deletes a shelf", "6 DELETE /api/v1/shelves/{shelfId}"],
  ["the list shows all shelves", "9 GET /api/v1/shelves"],
  ["the total counts all shelves", "18 GET /api/v1/shelves"],
  ["books are found on any shelf", "8 GET /api/v1/shelves/{shelfId}/books"],
  ["a review may name any shelf", "21 POST /api/v1/reviews"],
  ["a body may name the owner", "45 POST /api/v1/shelves"],
  ["a foreign shelf is forbidden", "1 GET /api/v1/shelves/{shelfId}"],
  ["tokens need no signature", "62 the API"],
  ["shelves need no sign-in", "2 POST /api/v1/shelves"],
  ["HEAD tells of any shelf", "3 GET /api/v1/shelves/{shelfId}"],
  ["a tag tells of any shelf", "33 GET /api/v1/shelves/{shelfId}"],
  ["a change with an old tag is taken", "153 PUT /api/v1/shelves/{shelfId}"],
  ["a refresh token signs in", "75 the API"],
  ["a refresh token is good twice", "95 POST /api/v1/auth/refresh"],
  ["a token outlives its sign-out", "77 POST /api/v1/auth/logout"],
  ["the public key does as a secret", "66 the API"],
];

test.each(leaks)("it is found when %s", async (leak, expected) => {
  const report = await attack(await startLibrary(leak), [expected.split(" ", 1)[0] ?? ""]);
  expect(said(report).map((line) => line.split(":")[0])).toContain(expected);
});
