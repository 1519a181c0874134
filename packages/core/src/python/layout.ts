import { type Brackets, type Code, isList, type Name, type Text, type Union } from "./code.ts";
import { str } from "./literal.ts";
import { pieces } from "./pieces.ts";
import { closing, fits, inside, Ruler } from "./ruler.ts";

/** The columns of a line, as `ruff format` has them by default. */
export const WIDTH = 88;

const INDENT = "    ";

/** Source that is laid out, a text for each block of code, and the names that were met in all of them. */
export interface Layout {
  readonly texts: readonly string[];
  readonly names: ReadonlySet<Name>;
}

/** Lays blocks of code out within `WIDTH` columns. */
export function layout(...blocks: readonly Code[]): Layout {
  const names = new Set<Name>();
  return { texts: blocks.map((block) => new Page(names).text(block)), names };
}

/** The text so far, its last line apart. */
class Page {
  readonly #names: Set<Name>;
  readonly #done: string[] = [];
  #line = "";
  #indent = "";

  constructor(names: Set<Name>) {
    this.#names = names;
  }

  text(code: Code): string {
    this.print(code, 0);
    this.#done.push(this.#line);
    return this.#done.join("\n");
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
    this.#names.add(name);
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
    if (fits(code, WIDTH - this.#line.length - after)) {
      this.#printFlat(code);
      return;
    }
    const indent = this.#indent;
    this.print(code.left, 0);
    this.#newLine(`${indent}| ${code.right}`);
  }

  #printBrackets(code: Brackets, after: number): void {
    if (code.items.length === 0 || fits(code, WIDTH - this.#line.length - after)) this.#printFlat(code);
    else this.#printBroken(code);
  }

  /** Prints code that is known to fit on the line. */
  #printFlat(code: Code): void {
    if (typeof code === "string") this.#line += code;
    else if (isList(code)) for (const part of code) this.#printFlat(part);
    else if (code.kind === "name") this.#printName(code);
    else if (code.kind === "text") this.#line += str(code.value);
    else if (code.kind === "union") this.#printFlat([code.left, " | ", code.right]);
    else this.#printFlat([code.open, inside(code), closing(code)]);
  }

  #printBroken(code: Brackets): void {
    const indent = this.#indent;
    const inner = indent + INDENT;
    const items = inside(code);
    this.#line += code.open;
    if (!isTall(code) && fits(items, WIDTH - inner.length)) {
      this.#newLine(inner);
      this.#printFlat(items);
    } else {
      const comma = code.style === "comprehension" ? "" : ",";
      for (const item of code.items) {
        this.#newLine(inner);
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

function indentation(line: string): string {
  let end = 0;
  while (line.charCodeAt(end) === 32) end += 1;
  return line.slice(0, end);
}

/** The columns that the rest of the line needs: the parts from `start` on, up to a line break. */
function tail(parts: readonly Code[], start: number, after: number): number {
  const ruler = new Ruler(WIDTH);
  for (let index = start; index < parts.length; index += 1) {
    if (!ruler.measure(parts[index] ?? "")) return WIDTH - ruler.room;
  }
  return WIDTH - ruler.room + after;
}
