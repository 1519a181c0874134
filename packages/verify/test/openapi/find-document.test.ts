import { expect, test } from "vitest";
import type { Client } from "../../src/http/client.ts";
import type { Response } from "../../src/http/exchange.ts";
import { findDocument, givenDocument } from "../../src/openapi/find-document.ts";

const url = new URL("http://127.0.0.1:8000/");
const document = '{"openapi":"3.1.0","info":{"title":"Rows","version":"1"},"paths":{}}';

/** A client that gets the same answer everywhere, or that of a path. */
function answering(answer: Partial<Response> | string, at?: string): Client {
  return {
    sent: () => 0,
    exchanges: () => [],
    close: () => {},
    send: (actor, request) => {
      if (typeof answer === "string") return Promise.resolve({ actor: actor.name, request, failure: answer });
      const isThere = at === undefined || request.path === at;
      const response = { status: isThere ? 200 : 404, headers: {}, body: "", json: undefined, ...(isThere && answer) };
      return Promise.resolve({ actor: actor.name, request, response });
    },
  };
}

test.each(["/openapi.json", "/api/schema/", "/openapi"])("a document at %s is found", async (at) => {
  expect(await findDocument(answering({ body: document }, at), url)).toMatchObject({ title: "Rows" });
});

test.each([
  ["connect ECONNREFUSED 127.0.0.1:8000", /does not answer: connect ECONNREFUSED/, /Start the service/],
  [
    { status: 301, headers: { location: "https://a.example/" } },
    /redirect to https:\/\/a\.example\//,
    /Give the address/,
  ],
  [{ status: 404 }, /No OpenAPI document was found .*gave 404/, /--openapi/],
  [{ body: "\u0000{{{%" }, /neither JSON nor YAML/, /--openapi/],
  [{ body: '{"swagger":"2.0"}' }, /no OpenAPI document of version 3/, /--openapi/],
])("without a document it says what is there instead, and the way out: %j", async (answer, message, hint) => {
  const found = findDocument(answering(answer), url);
  await expect(found).rejects.toThrow(message);
  await expect(found).rejects.toHaveProperty("hint", expect.stringMatching(hint));
});

test("a file that is no document is named as the obstacle", () => {
  expect(() => givenDocument("paths: [", url)).toThrow(/neither JSON nor YAML/);
});
