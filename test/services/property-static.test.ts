import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { given, randomServices } from "../support/generated-services.ts";
import { namesBelow } from "../support/names-below.ts";
import { python } from "../support/python.ts";
import { canary } from "../support/random-text.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { writeService } from "../support/write-service.ts";

const services = randomServices({ seed: given("FREEHOLD_SEED", 1), count: given("FREEHOLD_SERVICES", 150) });

const readAll = fileURLToPath(new URL("../support/read_all.py", import.meta.url));

test("whatever a spec says, its service is Python that ruff leaves as it is and has nothing to say about", async () => {
  const cwd = temporaryFolder();
  for (const [index, { spec, files }] of services.entries()) {
    writeService(join(cwd, `service${index}`), [{ path: "freehold.yaml", content: spec.text }, ...files]);
  }

  const read = await python([readAll], { cwd });
  const formatted = await python(["-m", "ruff", "format", "--diff", "--no-cache", "."], { cwd });
  const checked = await python(["-m", "ruff", "check", "--no-cache", "--output-format=concise", "."], { cwd });

  expect.soft(read.stdout).toBe("");
  expect.soft(formatted.stdout.slice(0, 4_000)).toBe("");
  expect.soft(checked.stdout.slice(0, 4_000)).toBe("All checks passed!\n");
  expect(namesBelow(cwd)).not.toContain(canary);
});
