import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { devRequirements, requirements } from "../../packages/core/src/fastapi/project/requirements.ts";
import { output } from "./program.ts";

/** Where virtual environments are kept between runs; git ignores it. */
const cache = fileURLToPath(new URL("../../.cache/python/", import.meta.url));

/** What every generated service asks for in its pyproject.toml, to run and to be tested. */
const needed: readonly string[] = [...requirements("uuid"), ...devRequirements];

/**
 * Gives the folder of a virtual environment that holds the requirements, and makes it when it is not there: once for
 * each machine, list of requirements and version of Python.
 */
export async function pythonEnvironment(): Promise<string> {
  const version = await output(["python3", "--version"]);
  const key = createHash("sha256")
    .update(JSON.stringify([version, needed]))
    .digest("hex")
    .slice(0, 16);
  const folder = join(cache, key);
  const complete = join(folder, "complete");
  if (!existsSync(complete)) {
    await build(folder);
    writeFileSync(complete, "");
  }
  return folder;
}

async function build(folder: string): Promise<void> {
  process.stderr.write("Preparing Python for generated services, once for this machine ...\n");
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache)) rmSync(join(cache, old), { recursive: true, force: true });
  await output(["python3", "-m", "venv", folder]);
  await output([
    join(folder, "bin", "python"),
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    ...needed,
  ]);
}
