import type { Invocation } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { writeBatch } from "../files/batch.ts";
import { inspect } from "../files/inspect.ts";
import type { Host } from "../host/host.ts";
import type { Command } from "../host/programs.ts";
import type { Outcome } from "../outcome.ts";
import {
  createCommand,
  type Environment,
  environmentOf,
  installCommand,
  migrateCommand,
  serveCommand,
} from "../python/environment.ts";
import { installService, makeEnvironment, migrateDatabase } from "../python/prepare.ts";
import { choosePort, firstPort, type Server, startServer } from "../python/server.ts";
import { Refusal } from "../refusal.ts";
import { openFolder } from "../service/open-folder.ts";
import { missingSecretsOnDisk } from "../service/secret-file.ts";

/** `freehold run [dir]` */
export async function runRun({ values, options, switches }: Invocation, host: Host): Promise<Outcome> {
  const wanted = wantedPort(options.get("port"));
  const { root, dryRun } = openFolder(host, values[0] ?? ".", switches.has("dry-run"));
  requireService(host, root);
  const environment = environmentOf(host, root);
  if (dryRun) return plannedCommands(environment, wanted ?? firstPort);
  const secrets = missingSecretsOnDisk(host, root);
  if (secrets.length > 0) writeBatch(host, root, secrets);
  await makeEnvironment(host, environment);
  await installService(host, environment);
  await migrateDatabase(host, environment);
  const port = await choosePort(await host.programs(), wanted);
  return serverOutcome(root, await startServer(host, environment, port));
}

function serverOutcome(root: string, { address, untilItEnds }: Server): Outcome {
  const docs = `${address}/docs`;
  return {
    exit: exitCodes.ok,
    text: `The service is running.\n\n  Try it:  ${docs}\n  Stop it: Ctrl-C\n\n`,
    data: { directory: root, address, docs },
    goingOn: untilItEnds,
  };
}

function plannedCommands(environment: Environment, port: number): Outcome {
  const commands = [
    createCommand(environment, ["python3"]),
    installCommand(environment),
    migrateCommand(environment),
    serveCommand(environment, port),
  ].map(commandLine);
  const text = `Freehold would run, where it is still to be done:\n${commands.map((line) => `  ${line}\n`).join("")}`;
  return { exit: exitCodes.ok, text, data: { directory: environment.root, dryRun: true, commands } };
}

function commandLine({ program, arguments: rest }: Command): string {
  return [program, ...rest].join(" ");
}

function requireService(host: Host, root: string): void {
  const inspector = inspect(host.files, root);
  const missing = ["pyproject.toml", "alembic.ini"].find((path) => inspector.file(path).entry === undefined);
  if (missing === undefined) return;
  throw new Refusal(`There is no service in \`${root}\`: it has no \`${missing}\`.`, {
    code: "no-service",
    hint: `Write it first: freehold generate ${root}, or: freehold new "todo items"`,
  });
}

function wantedPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new Refusal(`\`${text}\` is no port: a number from 1 to 65535 is.`, { code: "usage" });
}
