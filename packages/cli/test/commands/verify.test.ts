import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { startLibrary } from "../../../../test/verify/apis/library.ts";
import { temporaryFolder } from "../folder.ts";
import { freehold } from "../recording-host.ts";

// A whole run sends some hundred requests.
vi.setConfig({ testTimeout: 120_000 });

const reports = ["--html", "report.html", "--sarif", "report.sarif", "--junit", "report.xml"];

test("a finding ends the run with 6, is printed with the request that repeats it, and stands in every report", async () => {
  const folder = temporaryFolder();
  const url = await startLibrary("anybody reads a shelf");
  const { exit, output, errors } = await freehold(folder, ["verify", url.href, ...reports]);
  expect({ exit, errors }).toEqual({ exit: 6, errors: "" });
  expect(output).toContain("finding 1 (critical)  GET /api/v1/shelves/{shelfId}");
  expect(output).toMatch(/curl -i --path-as-is -X GET -H "Authorization: Bearer \$INTRUDER_TOKEN" \S+\/shelves\/\d+/);
  expect(output).toMatch(
    /findings in \d+ attempts, \d+ of them on rows of another user; \d+ requests in \d+ seconds?\./,
  );
  for (const name of ["report.html", "report.sarif", "report.xml"]) {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text).toContain("The row of another user cannot be read.");
    expect(text).not.toMatch(/eyJ[\w-]+\./);
  }
});

test.each(["http://192.0.2.1/", "https://example.com/", "http://127.0.0.1.example.com/", "http://localhost.example/"])(
  "%s is another machine, and is left alone unless somebody vouches for it",
  async (address) => {
    const { exit, errors } = await freehold(".", ["verify", address]);
    expect(exit).toBe(2);
    expect(errors).toContain("--i-own-this");
  },
);

test.each(["http://127.0.0.1:8000", "http://localhost:8000", "http://[::1]:8000", "http://127.1.2.3"])(
  "%s is this machine; a dry run sends nothing",
  async (address) => {
    const { exit, output } = await freehold(".", ["verify", address, "--dry-run", "--json"]);
    expect(exit).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ dryRun: true, rate: null, writes: true, heavy: true });
  },
);

test("another machine is attacked gently, and nothing is written there", async () => {
  const argv = ["verify", "https://example.com", "--i-own-this", "--dry-run", "--json"];
  expect(JSON.parse((await freehold(".", argv)).output)).toMatchObject({ rate: 20, writes: false, heavy: false });
  const bold = await freehold(".", [...argv, "--writes", "--heavy", "--rate", "0.5"]);
  expect(JSON.parse(bold.output)).toMatchObject({ rate: 0.5, writes: true, heavy: true });
});

test.each([
  [["not an address"], /no address of an API/],
  [["ftp://127.0.0.1/"], /no address of an API/],
  [["http://user:pass@127.0.0.1/"], /no address of an API/],
  [["http://127.0.0.1", "--rate", "0"], /no number of requests/],
  [["http://127.0.0.1", "--rate", "fast"], /no number of requests/],
  [["http://127.0.0.1", "--owner-token", "a"], /two different users/],
  [["http://127.0.0.1", "--owner-token", "a", "--intruder-token", "a"], /two different users/],
  [["http://127.0.0.1:9"], /does not answer: connect ECONNREFUSED .*\n?.*Start the service/],
])("what cannot be used is refused with a way out: %j", async (argv, expected) => {
  const { exit, errors } = await freehold(".", ["verify", ...argv]);
  expect(exit).toBe(2);
  expect(errors).toMatch(expected);
});

test("a report is never written over anything but a report, and this is said before anything is attacked", async () => {
  const folder = temporaryFolder();
  const mine = join(folder, "thesis.html");
  writeFileSync(mine, "my work");
  const { exit, errors } = await freehold(folder, ["verify", "http://127.0.0.1:9", "--html", "thesis.html"]);
  expect(exit).toBe(4);
  expect(errors).toContain("is no report of an earlier run");
  expect(readFileSync(mine, "utf8")).toBe("my work");
});

test("dead tokens are no users: nothing is attacked, and no report is written", async () => {
  const folder = temporaryFolder();
  const url = await startLibrary();
  const tokens = ["--owner-token", "dead-token-one", "--intruder-token", "dead-token-two"];
  const { exit, errors } = await freehold(folder, ["verify", url.href, ...tokens, "--html", "report.html"]);
  expect(exit).toBe(2);
  expect(errors).toContain("The token of the owner opens nothing");
  expect(errors).not.toContain("dead-token");
  expect(existsSync(join(folder, "report.html"))).toBe(false);
});
