import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { findingsIn } from "../../diagnostics/findings.ts";
import { limits } from "../document/limits.ts";
import { lookAt } from "./look.ts";
import { type DefinitionReport, definitionMistakes } from "./mistakes.ts";
import { pathAt, pathTo } from "./path.ts";

/** A definition as the text of a spec, in JSON. */
export interface DefinitionText {
  readonly text: string;
  /** The path of the value, or of the key, that stands at an offset: `resources.Todo.fields.due`. */
  readonly pathOf: (offset: number) => string;
}

/** A definition as a text, and what in it no text can say. */
export interface PrintedDefinition extends DefinitionText {
  /** Values with these mistakes are printed as `null`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the text goes to the end of the definition. */
  readonly complete: boolean;
}

/** Prints a definition as the text of a spec. It never throws, whatever the value. */
export function printDefinition(value: unknown, file: string): PrintedDefinition {
  const { report, result } = findingsIn(file, definitionMistakes);
  const printer = startPrinting(report);
  printValue(value, { path: "", indent: "\n", above: [] }, printer);
  printer.write("\n");
  const complete = !printer.isFull();
  if (!complete) report("endless-definition", {}, { path: "" });
  return { ...printer.finish(), complete, diagnostics: result(undefined).diagnostics };
}

interface Printer {
  readonly write: (text: string) => void;
  /** Reports a value that cannot be printed, and prints `null`. */
  readonly refuse: DefinitionReport;
  /** Notes that the value of that path begins here. */
  readonly mark: (path: string) => void;
  readonly isFull: () => boolean;
  readonly finish: () => DefinitionText;
}

function startPrinting(report: DefinitionReport): Printer {
  const pieces: string[] = [];
  const marks: { readonly offset: number; readonly path: string }[] = [];
  let length = 0;
  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  return {
    write,
    refuse(code, params, spot): undefined {
      write("null");
      report(code, params, spot);
    },
    mark: (path) => marks.push({ offset: length, path }),
    isFull: () => length > limits.length,
    finish: () => ({
      text: pieces.join(""),
      pathOf: (offset) => marks.findLast((mark) => mark.offset <= offset)?.path ?? "",
    }),
  };
}

/** Where a value stands in the definition. */
interface Spot {
  readonly path: string;
  /** The line break and the spaces in front of the closing bracket. */
  readonly indent: string;
  /** The objects that hold it. */
  readonly above: readonly unknown[];
}

function printValue(value: unknown, spot: Spot, printer: Printer): void {
  const { path, above } = spot;
  printer.mark(path);
  if (above.includes(value) || above.length > limits.depth) {
    printer.refuse("endless-definition", {}, { path });
    return;
  }
  const look = lookAt(value);
  const inside = { ...spot, indent: `${spot.indent}  `, above: [...above, value] };
  if (look.kind === "literal") printer.write(look.text);
  else if (look.kind === "list") printList(look.items, inside, printer);
  else if (look.kind === "object") printObject(look.entries, inside, printer);
  else if (look.kind === "other") printer.refuse("not-data", { found: look.found }, { path });
  else printer.refuse("unreadable-value", { reason: look.reason }, { path });
}

function printList(items: readonly unknown[], inside: Spot, printer: Printer): void {
  printer.write("[");
  for (const [position, item] of items.entries()) {
    if (printer.isFull()) return;
    printer.write(position === 0 ? inside.indent : `,${inside.indent}`);
    printValue(item, { ...inside, path: pathAt(inside.path, position) }, printer);
  }
  printer.write(items.length === 0 ? "]" : `${inside.indent.slice(0, -2)}]`);
}

function printObject(entries: readonly (readonly [string, unknown])[], inside: Spot, printer: Printer): void {
  printer.write("{");
  for (const [position, [key, value]] of entries.entries()) {
    if (printer.isFull()) return;
    const path = pathTo(inside.path, key);
    printer.write(position === 0 ? inside.indent : `,${inside.indent}`);
    printer.mark(path);
    printer.write(`${JSON.stringify(key)}: `);
    printValue(value, { ...inside, path }, printer);
  }
  printer.write(entries.length === 0 ? "}" : `${inside.indent.slice(0, -2)}}`);
}
