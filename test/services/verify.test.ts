import { expect, inject, test } from "vitest";
import { filesOf, specOf } from "../../packages/core/test/golden-case.ts";
import { crossOwnerAttempts } from "../../packages/verify/src/report/report.ts";
import { createDatabase, hasPostgres } from "../support/postgres.ts";
import { startService } from "../support/running-service.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { writeService } from "../support/write-service.ts";
import { attack, said } from "../verify/attack.ts";

/** With `sharing` they have every option that changes what an attack takes hold of; the whole catalogue runs against each. */
const names = [
  ...["relations", "integer-ids", "filters-sorts-and-search"],
  ...["audit-and-administrators", "organisations", "public-read"],
];

test.each(names)("the service of `%s` stands every attack on SQLite", async (name) => {
  await stands(name, undefined);
});

test("the service of `sharing` stands every attack, on PostgreSQL where there is one", async () => {
  await stands("sharing", hasPostgres() ? await createDatabase() : undefined);
});

async function stands(name: string, databaseUrl: string | undefined): Promise<void> {
  const folder = temporaryFolder();
  writeService(
    folder,
    [...filesOf(specOf(name))].map(([path, content]) => ({ path, content })),
  );
  const pythonEnvironment = inject("pythonEnvironment");
  const url = await startService({ folder, pythonEnvironment, ...(databaseUrl !== undefined && { databaseUrl }) });
  const report = await attack(url);
  expect(said(report)).toEqual([]);
  expect(report.left).toEqual([]);
  const enforced = crossOwnerAttempts(report).filter(({ verdict }) => verdict === "enforced");
  expect(enforced.length).toBeGreaterThan(20);
}
