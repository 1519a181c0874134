import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { devRequirements, requirements } from "../../packages/core/src/fastapi/project/requirements.ts";
import { output } from "./program.ts";

/** Where virtual environments are kept between runs; git ignores it. */
const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));

/** What every generated service asks for in its pyproject.toml, to run and to be tested. */
const needed: readonly string[] = [...requirements("uuid"), ...devRequirements];

/** What the APIs by other hands are made of, to try `freehold verify` on. */
const neededByOthers = ["django-ninja==1.7.1", "litestar==2.25.0", "PyJWT==2.15.1", "uvicorn==0.54.0"];

/**
 * Gives the folder of a virtual environment that holds the requirements, and makes it when it is not there: once for
 * each machine, list of requirements and version of Python.
 */
export function pythonEnvironment(): Promise<string> {
  return environmentOf("python", needed);
}

/** The same for the APIs by other hands. */
export function othersEnvironment(): Promise<string> {
  return environmentOf("python-of-others", neededByOthers);
}

async function environmentOf(name: string, packages: readonly string[]): Promise<string> {
  const version = await output(["python3", "--version"]);
  const key = createHash("sha256")
    .update(JSON.stringify([version, packages]))
    .digest("hex")
    .slice(0, 16);
  const folder = join(cache, name, key);
  const complete = join(folder, "complete");
  if (!existsSync(complete)) {
    await build(folder, packages);
    writeFileSync(complete, "");
  }
  return folder;
}

async function build(folder: string, packages: readonly string[]): Promise<void> {
  process.stderr.write("Preparing Python, once for this machine ...\n");
  const shelf = dirname(folder);
  mkdirSync(shelf, { recursive: true });
  for (const old of readdirSync(shelf)) rmSync(join(shelf, old), { recursive: true, force: true });
  await output(["python3", "-m", "venv", folder]);
  const pip = [join(folder, "bin", "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
  await output([...pip, ...packages]);
}
