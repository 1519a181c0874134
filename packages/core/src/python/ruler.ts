import { type Brackets, type Code, isList, join } from "./code.ts";
import { str } from "./literal.ts";

/** Whether code stands on one line within so many columns. */
export function fits(code: Code, columns: number): boolean {
  return new Ruler(columns).measure(code);
}

/** What ends brackets that do not break. A tuple of one item needs a comma. */
export function closing({ open, items, close, style }: Brackets): string {
  return style === "collection" && open === "(" && items.length === 1 ? `,${close}` : close;
}

/** What stands between brackets that do not break. */
export function inside(code: Brackets): Code {
  return join(code.items, separator(code));
}

/** The clauses of a comprehension have no comma between them. */
function separator({ style }: Brackets): string {
  return style === "comprehension" ? " " : ", ";
}

/** Measures code as it would stand on one line. It stops where the room ends, so that long code costs no more than short. */
export class Ruler {
  /** The columns that are left; negative where there was too little room. */
  room: number;

  constructor(columns: number) {
    this.room = columns;
  }

  /** Takes the columns of code up to its first line break. Returns whether there was none, and room for all. */
  measure(code: Code): boolean {
    if (typeof code === "string") return this.#measureSource(code);
    if (isList(code)) return this.#measureAll(code, 0);
    if (code.kind === "name") return this.#take(code.text.length);
    if (code.kind === "text") return this.#take(str(code.value).length);
    if (code.kind === "union") return this.measure(code.left) && this.#take(" | ".length + code.right.length);
    return this.#measureBrackets(code);
  }

  #measureSource(text: string): boolean {
    const end = text.indexOf("\n");
    return this.#take(end < 0 ? text.length : end) && end < 0;
  }

  #measureBrackets(code: Brackets): boolean {
    if (code.style === "tall") return false;
    const around = code.open.length + closing(code).length;
    return this.#take(around) && this.#measureAll(code.items, separator(code).length);
  }

  #measureAll(parts: readonly Code[], between: number): boolean {
    let gap = 0;
    for (const part of parts) {
      if (!this.#take(gap) || !this.measure(part)) return false;
      gap = between;
    }
    return true;
  }

  #take(columns: number): boolean {
    this.room -= columns;
    return this.room >= 0;
  }
}
