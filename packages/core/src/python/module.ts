import { type Code, join, type Name } from "./code.ts";
import { printImports } from "./imports.ts";
import { layout } from "./layout.ts";

/** A Python file. */
export interface PythonModule {
  /** The docstring: plain words, never text of the user. */
  readonly docstring: string;
  /** What stands at the top level: definitions, and groups of statements. */
  readonly body: readonly Code[];
  /** What is imported beside the names in the body: what the module hands on. */
  readonly imports?: readonly Name[];
}

const DEFINITION = /^(?:@|class |def |async def )/;

/** Prints a Python file as `ruff format` would leave it, with an import for every name in it. */
export function printModule({ docstring, body, imports = [] }: PythonModule): string {
  const blocks = layout(...body);
  const statements = printImports([...imports, ...blocks.names]);
  const texts = [quoted(docstring), statements, ...blocks.texts].filter((text) => text !== "");
  return `${texts.map((text, index) => gap(texts[index - 1], text) + text).join("")}\n`;
}

/** Two blank lines around a definition, else one. */
function gap(before: string | undefined, text: string): string {
  if (before === undefined) return "";
  return DEFINITION.test(before) || DEFINITION.test(text) ? "\n\n\n" : "\n\n";
}

/** A function: its head up to the colon, its docstring, and its body. */
export function definition(head: Code, docstring: string, body: Code): Code {
  return [head, ":\n    ", join([quoted(docstring), body], "\n")];
}

/** A class: its head up to the colon, its docstring, and what it holds, if anything. */
export function classDefinition(head: Code, docstring: string, ...groups: readonly Code[]): Code {
  return [head, ":\n    ", join([quoted(docstring), ...groups.filter((group) => group !== "")], "\n\n")];
}

/** A docstring. One that goes on after its first line ends on a line of its own. */
function quoted(docstring: string): string {
  return docstring.includes("\n") ? `"""${docstring}\n"""` : `"""${docstring}"""`;
}
