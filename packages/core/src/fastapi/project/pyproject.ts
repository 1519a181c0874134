import type { Service } from "../service.ts";
import { doubleQuoted } from "./double-quoted.ts";
import { oneLine } from "./one-line.ts";
import { devRequirements, requirements } from "./requirements.ts";

/** Emits `pyproject.toml`: what the service needs, and the settings of its tools. */
export function emitPyproject({ title, slug, ids }: Service): string {
  return `[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = ${doubleQuoted(projectName(slug))}
version = "0.1.0"
description = ${doubleQuoted(oneLine(title))}
requires-python = ">=3.11"
classifiers = ["Private :: Do Not Upload"]
dependencies = ${array(requirements(ids))}

[project.optional-dependencies]
dev = ${array(devRequirements)}

[tool.hatch.build.targets.wheel]
packages = ["backend"]

[tool.ruff]
target-version = "py311"

[tool.ruff.lint]
select = [
    "A", "ASYNC", "B", "C4", "E4", "E7", "E9", "F", "FURB", "I",
    "PERF", "PIE", "PT", "PTH", "RET", "RUF", "SIM", "T20", "UP", "W",
]

[tool.mypy]
strict = true
plugins = ["pydantic.mypy"]

[tool.pytest.ini_options]
testpaths = ["tests"]
addopts = "--strict-markers"
filterwarnings = ["error"]
anyio_mode = "auto"
`;
}

/**
 * The name of the package. What stands at its end keeps it apart from the packages around it: a service called Click
 * would else take the place of the `click` that uvicorn needs.
 */
function projectName(slug: string): string {
  return `${slug}-service`;
}

function array(items: readonly string[]): string {
  return `[\n${items.map((item) => `    ${doubleQuoted(item)},\n`).join("")}]`;
}
