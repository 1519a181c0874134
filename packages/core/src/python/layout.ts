import type { Brackets, Code, Name, Text, Union } from "./code.ts";
import { str } from "./literal.ts";
import { pieces } from "./pieces.ts";

/** The columns of a line, as `ruff format` has them by default. */
export const WIDTH = 88;

const INDENT = "    ";

/** Source that is laid out, and the names that were met in it. */
export interface Layout {
  readonly text: string;
  readonly names: ReadonlySet<Name>;
}

/** Lays code out within `WIDTH` columns. */
export function layout(code: Code): Layout {
  const page = new Page();
  page.print(code, 0);
  return { text: page.text(), names: page.names };
}

/** The columns that code takes on one line. */
export function width(code: Code): number {
  return flat(code).length;
}

/** The text so far, its last line apart. */
class Page {
  readonly names = new Set<Name>();
  readonly #done: string[] = [];
  #line = "";
  #indent = "";

  text(): string {
    return [...this.#done, this.#line].join("\n");
  }

  /** Prints code; `after` columns must stay free on its last line. */
  print(code: Code, after: number): void {
    if (typeof code === "string") this.#printSource(code, this.#indent);
    else if (isList(code)) this.#printParts(code, after);
    else if (code.kind === "brackets") this.#printBrackets(code, after);
    else if (code.kind === "text") this.#printText(code, after);
    else if (code.kind === "union") this.#printUnion(code, after);
    else this.#printName(code);
  }

  #printSource(text: string, indent: string): void {
    let start = text.indexOf("\n");
    this.#line += start < 0 ? text : text.slice(0, start);
    while (start >= 0) {
      const end = text.indexOf("\n", start + 1);
      this.#newLine(indent + text.slice(start + 1, end < 0 ? undefined : end));
      start = end;
    }
  }

  #printParts(parts: readonly Code[], after: number): void {
    const indent = this.#indent;
    let index = 0;
    for (const part of parts) {
      index += 1;
      if (typeof part === "string") this.#printSource(part, indent);
      else if (!isList(part) && part.kind === "name") this.#printName(part);
      else this.print(part, tail(parts, index, after));
    }
  }

  #printName(name: Name): void {
    this.names.add(name);
    this.#line += name.text;
  }

  #printText({ value }: Text, after: number): void {
    const literal = str(value);
    if (this.#line.length + literal.length + after <= WIDTH) {
      this.#line += literal;
      return;
    }
    const indent = this.#indent;
    this.#line += "(";
    for (const piece of pieces(value, WIDTH - indent.length - INDENT.length)) this.#newLine(indent + INDENT + piece);
    this.#newLine(`${indent})`);
  }

  #printUnion(code: Union, after: number): void {
    const { left, right } = code;
    const text = flat(code);
    if (!text.includes("\n") && this.#line.length + text.length + after <= WIDTH) {
      this.#printLine([left], text);
      return;
    }
    const indent = this.#indent;
    this.print(left, 0);
    this.#newLine(`${indent}| ${right}`);
  }

  #printBrackets(code: Brackets, after: number): void {
    const inside = flatten(code);
    const room = WIDTH - this.#line.length - code.open.length - closing(code).length - after;
    const fits = code.style !== "tall" && !inside.includes("\n") && inside.length <= room;
    if (fits || code.items.length === 0) this.#printLine(code.items, code.open + inside + closing(code));
    else this.#printBroken(code, inside);
  }

  /** Prints items that are known to fit on the line, as the text that they are together. */
  #printLine(items: readonly Code[], text: string): void {
    for (const item of items) this.#note(item);
    this.#line += text;
  }

  /** Notes the names in code. */
  #note(code: Code): void {
    if (typeof code === "string") return;
    if (isList(code)) for (const part of code) this.#note(part);
    else if (code.kind === "brackets") for (const item of code.items) this.#note(item);
    else if (code.kind === "union") this.#note(code.left);
    else if (code.kind === "name") this.names.add(code);
  }

  #printBroken(code: Brackets, inside: string): void {
    const indent = this.#indent;
    this.#line += code.open;
    if (!isTall(code) && !inside.includes("\n") && indent.length + INDENT.length + inside.length <= WIDTH) {
      this.#newLine(indent + INDENT);
      this.#printLine(code.items, inside);
    } else {
      const comma = code.style === "comprehension" ? "" : ",";
      for (const item of code.items) {
        this.#newLine(indent + INDENT);
        this.print(item, comma.length);
        this.#line += comma;
      }
    }
    this.#newLine(indent + code.close);
  }

  #newLine(start: string): void {
    this.#done.push(this.#line.length === this.#indent.length ? "" : this.#line);
    this.#line = start;
    this.#indent = indentation(start);
  }
}

/** Whether brackets that break have one item to a line, even where all would fit on one. */
function isTall({ style, items }: Brackets): boolean {
  return style === "tall" || style === "collection" || (style === "parameters" && items.length === 1);
}

/** What ends brackets that do not break. A tuple of one item needs a comma. */
function closing({ open, items, close, style }: Brackets): string {
  return style === "collection" && open === "(" && items.length === 1 ? `,${close}` : close;
}

function isList(code: Code): code is readonly Code[] {
  return Array.isArray(code);
}

function indentation(line: string): string {
  let end = 0;
  while (line.charCodeAt(end) === 32) end += 1;
  return line.slice(0, end);
}

function flatten({ items, style }: Brackets): string {
  const separator = style === "comprehension" ? " " : ", ";
  let text = "";
  for (const item of items) text += text === "" ? flat(item) : separator + flat(item);
  return text;
}

function flat(code: Code): string {
  if (typeof code === "string") return code;
  if (isList(code)) return code.reduce<string>((text, part) => text + flat(part), "");
  if (code.kind === "name") return code.text;
  if (code.kind === "text") return str(code.value);
  if (code.kind === "union") return `${flat(code.left)} | ${code.right}`;
  return code.style === "tall" ? "\n" : code.open + flatten(code) + closing(code);
}

/** The columns that the rest of the line needs: the parts from `start` on, up to a line break. */
function tail(parts: readonly Code[], start: number, after: number): number {
  let columns = 0;
  for (let index = start; index < parts.length; index += 1) {
    const text = flat(parts[index] ?? "");
    const end = text.indexOf("\n");
    if (end >= 0) return columns + end;
    columns += text.length;
  }
  return columns + after;
}
