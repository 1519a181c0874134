import { expect, test } from "vitest";
import { bearerOf } from "../../src/actors/sign-in.ts";
import type { Operation } from "../../src/openapi/document.ts";
import { cleanUp } from "../../src/stage/clean-up.ts";
import type { Row } from "../../src/stage/stage.ts";

const remove: Operation = {
  ...{ method: "DELETE", path: "/tasks/{id}", title: "", parameters: [] },
  ...{ responses: {}, secured: true, tags: [] },
};

/** Deletes three rows of an API in which a row cannot go while those are there that it is named with. */
async function cleaned(heldBy: Readonly<Record<string, readonly string[]>>) {
  const there = new Set(["/tasks/1", "/tasks/2", "/tasks/3"]);
  const asked: string[] = [];
  const left = await cleanUp([...there].map(rowAt), {
    send: ({ name }, request) => {
      asked.push(request.path);
      const isHeld = heldBy[request.path]?.some((path) => there.has(path));
      const response = { status: isHeld ? 409 : 204, headers: {}, body: "", json: undefined };
      if (!isHeld) there.delete(request.path);
      return Promise.resolve({ actor: name, request, response });
    },
  });
  return { left, asked };
}

function rowAt(path: string): Row {
  const resource = { name: "tasks", collection: "/tasks", parents: [], references: [], others: [], remove };
  return {
    ...{ resource, id: path, path, home: "/tasks", owner: bearerOf("owner", "a") },
    ...{ canary: "", body: {}, stored: {} },
  };
}

test("what was made last is deleted first", async () => {
  expect(await cleaned({})).toEqual({ left: [], asked: ["/tasks/3", "/tasks/2", "/tasks/1"] });
});

test("a row that an earlier one came to refer to is deleted once that one is gone", async () => {
  expect(await cleaned({ "/tasks/3": ["/tasks/1"] })).toMatchObject({ left: [] });
});

test("a row that nothing frees is said to be left, and is not tried for ever", async () => {
  const { left, asked } = await cleaned({ "/tasks/2": ["/tasks/2"] });
  expect(left).toEqual(["/tasks/2"]);
  expect(asked).toEqual(["/tasks/3", "/tasks/2", "/tasks/1", "/tasks/2"]);
});
