import { expect, test } from "vitest";
import { freehold, freeholdJson } from "../recording-host.ts";

test("a code is explained", async () => {
  const { exit, output } = await freehold(".", ["explain", "unknown-type"]);
  expect(exit).toBe(0);
  expect(output).toMatch(/^unknown-type \(error\)\n\n/);
});

test("without a code, all codes are listed, and each of them has an explanation", async () => {
  const { codes } = await freeholdJson(".", ["explain"]);
  expect(codes).toContain("unknown-type");
  for (const code of codes as string[]) expect((await freehold(".", ["explain", code])).exit).toBe(0);
});

test("an unknown code is refused with the way to find the right one", async () => {
  const { exit, errors } = await freehold(".", ["explain", "no-such-code"]);
  expect(exit).toBe(2);
  expect(errors).toContain("lists them all");
});

test("the schema is printed as JSON that can be kept in a file", async () => {
  const { output } = await freehold(".", ["schema"]);
  expect(JSON.parse(output)).toEqual((await freeholdJson(".", ["schema"]))["schema"]);
});
