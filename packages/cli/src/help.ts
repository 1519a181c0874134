import type { Command, Parameter } from "./command.ts";
import { sharedOptions } from "./shared-options.ts";

const exitCodeLines = [
  "  0  done",
  "  1  Freehold made a mistake, or a program that it started failed",
  "  2  the arguments, or the place they name, cannot be used",
  "  3  the spec or the sentence has errors",
  "  4  something on disk stands in the way; nothing was written",
  "  5  `check` found a difference",
  "  6  `verify` found that a promise is broken",
];

/** What `freehold --help` shows. */
export function overview(commands: readonly Command[], version: string): string {
  return lines([
    `freehold ${version}: writes FastAPI services in which users reach their own rows alone.`,
    "",
    "Usage: freehold <command>",
    "",
    ...table(commands.map((command) => [command.name, command.summary])),
    "",
    "Every command takes:",
    ...table(sharedOptions.map((option) => [`--${option.name}`, option.description])),
    "",
    "Exit codes:",
    ...exitCodeLines,
    "",
    'Start here: freehold new "todo items"',
  ]);
}

/** What `freehold <command> --help` shows. */
export function helpOf(command: Command): string {
  const options = [...command.options, ...sharedOptions];
  const examples = command.examples.flatMap(({ line, description }) => [`  ${line}`, `      ${description}`]);
  return lines([
    command.summary,
    "",
    `Usage: ${["freehold", command.name, ...command.parameters.map(placeholder), "[options]"].join(" ")}`,
    "",
    ...table([
      ...command.parameters.map(({ name, description }) => [name, description] as const),
      ...options.map(
        ({ name, value, description }) => [value ? `--${name} <${value}>` : `--${name}`, description] as const,
      ),
    ]),
    "",
    "Examples:",
    ...examples,
  ]);
}

function placeholder({ name, optional, repeated }: Parameter): string {
  const text = repeated ? `<${name}>...` : `<${name}>`;
  return optional ? `[${name}]` : text;
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}

function lines(texts: readonly string[]): string {
  return `${texts.join("\n")}\n`;
}
