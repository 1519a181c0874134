import { join } from "node:path";
import { exitCodes } from "../exit-code.ts";
import { readText } from "../files/read-text.ts";
import type { Host } from "../host/host.ts";
import type { Command, Programs } from "../host/programs.ts";
import { Refusal } from "../refusal.ts";
import {
  createCommand,
  type Environment,
  installCommand,
  migrateCommand,
  pipCommand,
  pipVersionCommand,
} from "./environment.ts";
import { findPython } from "./find-python.ts";

/** Makes the virtual environment of a service, if it has none. */
export async function makeEnvironment(host: Host, environment: Environment): Promise<void> {
  if (host.files.resolveLinks(environment.python) !== undefined) return;
  const python = await findPython(await host.programs(), environment.root);
  await runStep(host, { label: "Making a virtual environment", command: createCommand(environment, python) });
}

/** Installs what a service needs; does nothing when that was done for the same `pyproject.toml` before. */
export async function installService(host: Host, environment: Environment): Promise<void> {
  const stamp = join(environment.folder, "freehold-installed");
  const wanted = host.digests.sha256(readText(host.files, join(environment.root, "pyproject.toml")));
  const isStamped = host.files.look(stamp)?.kind === "file";
  if (isStamped && readText(host.files, stamp) === wanted) return;
  await requirePip(host, await host.programs(), environment);
  await runStep(host, { label: "Installing what the service needs", command: installCommand(environment) });
  if (isStamped) host.files.removeFile(stamp);
  host.files.write(stamp, wanted);
}

/** Brings the database of a service up to date. */
export async function migrateDatabase(host: Host, environment: Environment): Promise<void> {
  await runStep(host, { label: "Migrating the database", command: migrateCommand(environment) });
}

async function requirePip(host: Host, programs: Programs, environment: Environment): Promise<void> {
  const { code } = await programs.run(pipVersionCommand(environment));
  if (code !== 0) await runStep(host, { label: "Installing pip", command: pipCommand(environment) });
}

interface Step {
  readonly label: string;
  readonly command: Command;
}

async function runStep(host: Host, { label, command }: Step): Promise<void> {
  const spinner = host.terminal.spin(label);
  const { code, output } = await (await host.programs()).run(command);
  spinner.stop(code === 0 ? `${label}: done` : undefined);
  if (code === 0) return;
  throw new Refusal(`${label}: failed.\n\n${tailOf(output)}\n`, {
    code: "step-failed",
    exit: exitCodes.internal,
    hint: hintFor(output) ?? `The command was: ${[command.program, ...command.arguments].join(" ")}`,
  });
}

/** The last lines are where a program says what went wrong. */
function tailOf(output: string): string {
  return output
    .trimEnd()
    .split("\n")
    .slice(-20)
    .map((line) => `    ${line}`)
    .join("\n");
}

function hintFor(output: string): string | undefined {
  if (output.includes("ensurepip is not")) return "On Debian and Ubuntu: apt install python3-venv";
  const isOffline = /Temporary failure in name resolution|Could not resolve|NewConnectionError|getaddrinfo/.test(
    output,
  );
  return isOffline ? "Installing needs the network, or a package index that pip is set up for." : undefined;
}
