import type { Brackets, Code, Name } from "./code.ts";

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

/** The text so far, its last line apart. */
class Page {
  readonly names = new Set<Name>();
  readonly #done: string[] = [];
  #line = "";

  text(): string {
    return [...this.#done, this.#line].join("\n");
  }

  /** Prints code; `after` columns must stay free on its last line. */
  print(code: Code, after: number): void {
    if (typeof code === "string") this.#printText(code, indentation(this.#line));
    else if (isList(code)) this.#printParts(code, after);
    else if (code.kind === "brackets") this.#printBrackets(code, after);
    else this.#printName(code);
  }

  #printText(text: string, indent: string): void {
    const [first = "", ...rest] = text.split("\n");
    this.#line += first;
    for (const line of rest) this.#newLine(indent + line);
  }

  #printParts(parts: readonly Code[], after: number): void {
    const indent = indentation(this.#line);
    parts.forEach((part, index) => {
      if (typeof part === "string") this.#printText(part, indent);
      else this.print(part, tail(parts.slice(index + 1), after));
    });
  }

  #printName(name: Name): void {
    this.names.add(name);
    this.#line += name.text;
  }

  #printBrackets(code: Brackets, after: number): void {
    const inside = flatten(code.items);
    const room = WIDTH - this.#line.length - code.open.length - code.close.length - after;
    if (code.style !== "tall" && !inside.includes("\n") && inside.length <= room) this.#printFlat(code);
    else this.#printBroken(code, inside);
  }

  #printFlat(code: Brackets): void {
    this.#line += code.open;
    code.items.forEach((item, index) => {
      if (index > 0) this.#line += ", ";
      this.print(item, 0);
    });
    this.#line += code.close;
  }

  #printBroken(code: Brackets, inside: string): void {
    const indent = indentation(this.#line);
    this.#line += code.open;
    const isTall = code.style === "tall" || (code.style === "parameters" && code.items.length === 1);
    if (!isTall && !inside.includes("\n") && indent.length + INDENT.length + inside.length <= WIDTH) {
      this.#newLine(indent + INDENT);
      this.#printFlat({ ...code, open: "", close: "" });
    } else {
      for (const item of code.items) {
        this.#newLine(indent + INDENT);
        this.print(item, 1);
        this.#line += ",";
      }
    }
    this.#newLine(indent + code.close);
  }

  #newLine(start: string): void {
    this.#done.push(this.#line.trim() === "" ? "" : this.#line);
    this.#line = start;
  }
}

/** The columns that code takes on one line. */
export function width(code: Code): number {
  return flat(code).length;
}

function isList(code: Code): code is readonly Code[] {
  return Array.isArray(code);
}

function indentation(line: string): string {
  return /^ */.exec(line)?.[0] ?? "";
}

function flatten(items: readonly Code[]): string {
  return items.map(flat).join(", ");
}

function flat(code: Code): string {
  if (typeof code === "string") return code;
  if (isList(code)) return code.map(flat).join("");
  if (code.kind === "name") return code.text;
  return code.style === "tall" ? "\n" : code.open + flatten(code.items) + code.close;
}

/** The columns that the rest of the line needs. */
function tail(rest: readonly Code[], after: number): number {
  let columns = 0;
  for (const part of rest) {
    const text = flat(part);
    const end = text.indexOf("\n");
    if (end >= 0) return columns + end;
    columns += text.length;
  }
  return columns + after;
}
