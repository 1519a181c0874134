import { expect, test } from "vitest";
import { place, temporaryFolder, textOf } from "../folder.ts";
import { freehold } from "../recording-host.ts";

const spec = '{ freehold: 1, service: "Shop", resources: { Item: { fields: { name: "string(1..80)" } } } }';

test("a spec can be a JavaScript module with a default export", async () => {
  const folder = temporaryFolder();
  place(folder, { "spec.mjs": `export default ${spec};\n` });
  const { exit, errors } = await freehold(folder, ["new", "--from", "spec.mjs"]);
  expect({ exit, errors }).toEqual({ exit: 0, errors: "" });
  expect(textOf(folder, "shop/freehold.yaml")).toContain("string(1..80)");
  expect((await freehold(folder, ["check", "shop", "--strict"])).exit).toBe(0);
});

test("a module that is no spec, or does not run, is refused with a way out", async () => {
  const folder = temporaryFolder();
  place(folder, {
    "empty.mjs": "export const spec = 1;\n",
    "broken.mjs": 'throw new Error("no");\n',
    "circle.mjs": "const circle = {};\ncircle.self = circle;\nexport default circle;\n",
    "lost.mjs": 'import "freehold-that-is-not-there";\n',
  });
  for (const [file, reason] of [
    ["empty.mjs", "no default export"],
    ["circle.mjs", "self"],
    ["broken.mjs", "cannot be run: no"],
    ["lost.mjs", "Install what it imports beside it"],
  ] as const) {
    const { exit, errors } = await freehold(folder, ["new", "--from", file]);
    expect({ file, exit }).toEqual({ file, exit: 3 });
    expect(errors).toContain(reason);
  }
});

test("TypeScript on a Node that cannot run it is refused by the version that can", async () => {
  const folder = temporaryFolder();
  place(folder, { "freehold.ts": `export default ${spec};\n` });
  const host = { runsTypeScript: false, nodeVersion: "20.19.0" };
  const { exit, errors } = await freehold(folder, ["new", "--from", "freehold.ts"], { host });
  expect(exit).toBe(2);
  expect(errors).toContain("22.18");
  expect(errors).toContain("20.19.0");
});
