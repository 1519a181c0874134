import type { Diagnostic, Result } from "../../diagnostics/diagnostic.ts";
import { applyEdits } from "../../diagnostics/edit.ts";
import { findingsIn } from "../../diagnostics/findings.ts";
import { readDocument } from "../document/read-document.ts";
import { readable, type Source } from "../document/source.ts";
import { specMistakes } from "../mistakes.ts";
import { parseSpec } from "../parse-spec.ts";
import type { Spec } from "../spec.ts";
import { COMMAND_LINE, readCommand } from "./command.ts";
import { insertResource } from "./insert-resource.ts";
import { commandMistakes } from "./mistakes.ts";

/**
 * Adds a resource at the end of the text of a spec, and returns the new text. Each field is `name:type`, where the type
 * is a shorthand: `due_on:date?`. Everything that is there stays as it is: comments, layout and line ends.
 *
 * Diagnostics about the arguments have the file `command line` and point into `commandText(name, fields)`. A text with
 * mistakes, and a resource that is there already, are refused.
 */
export function addResource(source: Source, name: string, fields: readonly string[]): Result<string> {
  const spec = parseSpec(source);
  const command = readCommand(name, fields);
  const taken = spec.value ? clashes(spec.value, name) : [];
  const diagnostics = [...spec.diagnostics, ...command.diagnostics, ...taken];
  const root = readDocument(readable(source.text), findingsIn(source.file, specMistakes).report);
  if (!spec.value || !command.value || taken.length > 0 || root?.kind !== "mapping") return { diagnostics };
  return { value: applyEdits(source.text, insertResource(source.text, root, command.value)), diagnostics };
}

function clashes({ resources }: Spec, name: string): readonly Diagnostic[] {
  const { report, result } = findingsIn(COMMAND_LINE, commandMistakes);
  const taken = resources.find((resource) => resource.name.value === name)?.name.range.start;
  const start = { line: 1, column: 1, offset: 0 };
  const end = { line: 1, column: name.length + 1, offset: name.length };
  if (taken) report("resource-exists", { name, line: taken.line }, { range: { start, end } });
  return result(undefined).diagnostics;
}
