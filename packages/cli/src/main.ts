import { nearest, quote } from "@freehold/core";
import { parseArguments, requireArity } from "./arguments.ts";
import { commands } from "./commands.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { helpOf, overview } from "./help.ts";
import type { Host } from "./host/host.ts";
import type { Outcome } from "./outcome.ts";
import { Refusal } from "./refusal.ts";
import { terminalStyle } from "./report/terminal-style.ts";
import { version } from "./version.ts";

/**
 * Runs one command line and returns its exit code. It never throws and never ends the process, so a test, or another
 * program, can call it with a host of its own.
 */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  const outcome = await outcomeOf(argv, host);
  show(outcome, { name: argv[0] ?? "", asJson: asksForJson(argv) }, host);
  return (await outcome.goingOn?.()) ?? outcome.exit;
}

/** Arguments that cannot be read must still be answered in JSON, so this does not wait until they are. */
function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return (end < 0 ? argv : argv.slice(0, end)).includes("--json");
}

async function outcomeOf(argv: readonly string[], host: Host): Promise<Outcome> {
  try {
    return await dispatch(argv, host);
  } catch (error) {
    return error instanceof Refusal ? refused(error, host) : mistaken(error, host);
  }
}

async function dispatch(argv: readonly string[], host: Host): Promise<Outcome> {
  const [name = "--help", ...rest] = argv[0] === "help" ? [...argv.slice(1), "--help"] : argv;
  if (name === "--version") return told(`${version}\n`, { version });
  if (name === "--help" || name === "--json")
    return told(overview(commands, version), { help: overview(commands, version) });
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name);
  const invocation = parseArguments(command, rest);
  if (invocation.switches.has("help")) return told(helpOf(command), { help: helpOf(command) });
  requireArity(command, invocation);
  const run = await command.load();
  return run(invocation, host);
}

function told(text: string, data: Outcome["data"]): Outcome {
  return { exit: exitCodes.ok, text, data };
}

function unknownCommand(name: string): Refusal {
  const names = commands.map((command) => command.name);
  const meant = nearest(name, names);
  return new Refusal(`${quote(name)} is no command of Freehold.`, {
    code: "unknown-command",
    hint: meant ? `Did you mean \`freehold ${meant}\`?` : `The commands are: ${names.join(", ")}.`,
  });
}

function refused({ message, code, hint, exit }: Refusal, host: Host): Outcome {
  const style = terminalStyle(host.terminal.colours.errors);
  const complaint = `${style.red("error:")} ${message}\n${hint === undefined ? "" : `${hint}\n`}`;
  return { exit, complaint, data: { error: { code, message, ...(hint !== undefined && { hint }) } } };
}

/** A bug: short for the user, whole for whoever looks into it. */
function mistaken(error: unknown, host: Host): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  const stack = host.environment["FREEHOLD_DEBUG"] && error instanceof Error ? `${error.stack}\n` : "";
  const complaint = `Freehold made a mistake of its own: ${message}\nPlease report it, with the spec and the command. FREEHOLD_DEBUG=1 shows where it happened.\n${stack}`;
  return { exit: exitCodes.internal, complaint, data: { error: { code: "internal", message } } };
}

interface Showing {
  readonly name: string;
  readonly asJson: boolean;
}

function show({ exit, text, complaint, data }: Outcome, { name, asJson }: Showing, { terminal }: Host): void {
  if (asJson) {
    terminal.write(
      `${JSON.stringify({ command: name, ok: exit === exitCodes.ok, exitCode: exit, ...data }, null, 2)}\n`,
    );
    return;
  }
  if (text) terminal.write(text);
  if (complaint) terminal.complain(complaint);
}
