import { join } from "node:path";
import { inspect } from "../files/inspect.ts";
import type { Host } from "../host/host.ts";
import type { Command } from "../host/programs.ts";

/** The virtual environment of a service: its own Python, with what it needs installed. */
export interface Environment {
  /** The folder of the service; absolute. */
  readonly root: string;
  /** The folder of the environment; absolute. */
  readonly folder: string;
  /** The Python in it; absolute. */
  readonly python: string;
}

const environmentName = ".venv";

/** Where the virtual environment of a service is, or will be. */
export function environmentOf(host: Host, root: string): Environment {
  const folder = inspect(host.files, root).folder(environmentName).path;
  const python = host.isWindows ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
  return { root, folder, python };
}

/** Makes the environment with a Python of this machine. */
export function createCommand({ root }: Environment, python: readonly string[]): Command {
  const [program = "python3", ...first] = python;
  return { program, arguments: [...first, "-m", "venv", environmentName], folder: root };
}

/** Puts pip into an environment that another tool made without it. */
export function pipCommand(environment: Environment): Command {
  return moduleCommand(environment, "ensurepip", "--upgrade");
}

/** Asks whether the environment has pip. */
export function pipVersionCommand(environment: Environment): Command {
  return moduleCommand(environment, "pip", "--version");
}

/** Installs the service and what it needs; the service itself stays where it is. */
export function installCommand(environment: Environment): Command {
  const command = moduleCommand(environment, "pip", "install", "--editable", ".");
  return { ...command, environment: { PIP_DISABLE_PIP_VERSION_CHECK: "1", PIP_NO_INPUT: "1" } };
}

/** Brings the database up to date. */
export function migrateCommand(environment: Environment): Command {
  return moduleCommand(environment, "alembic", "upgrade", "head");
}

/** Serves on this machine alone. */
export function serveCommand(environment: Environment, port: number): Command {
  const application = ["--factory", "backend.main:create_app"];
  return moduleCommand(
    environment,
    "uvicorn",
    ...application,
    "--ws",
    "none",
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
  );
}

function moduleCommand({ root, python }: Environment, module: string, ...rest: readonly string[]): Command {
  return { program: python, arguments: ["-m", module, ...rest], folder: root };
}
