import { expect, test } from "vitest";
import { filesOf, specOf } from "../../packages/core/test/golden-case.ts";
import { createDatabase, hasPostgres } from "../support/postgres.ts";
import { serviceRole, superuser } from "../support/postgres-cluster.ts";
import { python } from "../support/python.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { writeService } from "../support/write-service.ts";

test.skipIf(!hasPostgres())(
  "a service refuses to start on every kind of open lock, those of a superuser too",
  async () => {
    const cwd = temporaryFolder();
    writeService(
      cwd,
      [...filesOf(specOf("todo"))].map(([path, content]) => ({ path, content })),
    );
    const server = (await createDatabase()).replace(`${serviceRole}@`, `${superuser}@`);
    const { code, stdout, stderr } = await python(["-m", "pytest", "-q", "-W", "error", "tests/test_start_check.py"], {
      cwd,
      env: { TEST_DATABASE_URL: server },
    });
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).not.toContain("skipped");
  },
);
