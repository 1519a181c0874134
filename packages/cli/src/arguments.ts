import { parseArgs } from "node:util";
import { nearest, quote } from "@freehold/core";
import type { Command, Invocation, Option } from "./command.ts";
import { codeOf } from "./host/system-error.ts";
import { Refusal } from "./refusal.ts";
import { sharedOptions } from "./shared-options.ts";

/** Reads the arguments that follow the name of a command. Refuses those that the command does not take. */
export function parseArguments(command: Command, argv: readonly string[]): Invocation {
  const { positionals, values } = parse(command, argv);
  const entries = Object.entries(values);
  return {
    values: positionals,
    options: new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
    switches: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
  };
}

/** Refuses when a needed argument is missing or there is one too many. */
export function requireArity(command: Command, { values }: Invocation): void {
  const missing = command.parameters.find((parameter, index) => !parameter.optional && values[index] === undefined);
  if (missing) throw usage(command, `\`freehold ${command.name}\` needs <${missing.name}>: ${missing.description}`);
  const extra = command.parameters.at(-1)?.repeated ? undefined : values[command.parameters.length];
  if (extra === undefined) return;
  throw usage(command, `There is one argument too many: ${quote(extra)}. Words that belong together need quotes.`);
}

function parse(command: Command, argv: readonly string[]): ReturnType<typeof parseArgs> {
  const options = [...command.options, ...sharedOptions];
  const types = options.map(({ name, value }) => [name, { type: value === undefined ? "boolean" : "string" }] as const);
  try {
    return parseArgs({ args: [...argv], options: Object.fromEntries(types), allowPositionals: true });
  } catch (error) {
    const code = codeOf(error) ?? "";
    if (!(error instanceof Error && code.startsWith("ERR_PARSE_ARGS"))) throw error;
    throw usage(command, code.endsWith("UNKNOWN_OPTION") ? unknownOption(error, options) : firstSentence(error));
  }
}

function unknownOption(error: Error, options: readonly Option[]): string {
  const [, name = ""] = /'(-[^']*)'/.exec(error.message) ?? [];
  const names = options.map((option) => `--${option.name}`);
  const meant = nearest(name, names);
  return `There is no option ${quote(name)}. ${meant ? `Did you mean \`${meant}\`?` : `There are: ${names.join(", ")}.`}`;
}

/** What Node says after its first sentence is about programs, not about their users. */
function firstSentence({ message }: Error): string {
  const [sentence = message] = message.split(/[.\n]/);
  return `${sentence.replaceAll("'", "`")}.`;
}

function usage(command: Command, message: string): Refusal {
  const example = command.examples[0]?.line ?? `freehold ${command.name}`;
  return new Refusal(message, {
    code: "usage",
    hint: `For example: ${example}\n\`freehold ${command.name} --help\` tells more.`,
  });
}
