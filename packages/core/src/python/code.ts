/** Python source that is not laid out yet. */
export type Code = string | Name | Text | Brackets | Union | readonly Code[];

/** Something that a module offers. To print it is to import it. */
export interface Name {
  readonly kind: "name";
  /** Dotted, as in an import statement: `backend.models.todo`. */
  readonly module: string;
  /** What is imported; absent where the module itself is, as in `import datetime as dt`. */
  readonly member?: string;
  /** What is printed: the member, or another name given by `as`. */
  readonly text: string;
}

/** A string literal. Where it is too long for its line, it stands in parentheses, broken between words. */
export interface Text {
  readonly kind: "text";
  readonly value: string;
}

/**
 * Items in brackets: on the line where they fit, else indented on a line of their own, else one to a line with a comma
 * after each. That is how `ruff format` lays them out.
 */
export interface Brackets {
  readonly kind: "brackets";
  readonly open: string;
  readonly items: readonly Code[];
  readonly close: string;
  readonly style: BracketStyle;
}

/**
 * How brackets break. A `collection` has one item to a line where it does not fit on the line, and `tall` ones in any
 * case: for lists that grow with the spec, so that a change touches one line. `parameters` of a function that stand
 * alone on a line have a comma after them. A `comprehension` has no commas, but a clause to a line.
 */
export type BracketStyle = "plain" | "parameters" | "collection" | "tall" | "comprehension";

/** `left | right` within brackets: on the line where it fits, else with the bar and what follows on a line of its own. */
export interface Union {
  readonly kind: "union";
  readonly left: Code;
  readonly right: string;
}

/** `from module import member`, or `from module import member as text`. */
export function member(module: string, member: string, text: string = member): Name {
  return { kind: "name", module, member, text };
}

/** `import module`, or `import module as text`. */
export function module(module: string, text: string = module): Name {
  return { kind: "name", module, text };
}

/** Text as a string literal. */
export function text(value: string): Text {
  return { kind: "text", value };
}

/** The items of a list, a tuple or a dictionary, between their brackets. */
export function collection(open: string, items: readonly Code[], close: string): Brackets {
  return { kind: "brackets", open, items, close, style: "collection" };
}

/** The same brackets, one item to a line. Empty ones stay on their line. */
export function tall(code: Brackets): Brackets {
  return { ...code, style: code.items.length > 0 ? "tall" : "plain" };
}

/** The parameters of a function. */
export function parameters(items: readonly Code[]): Brackets {
  return { kind: "brackets", open: "(", items, close: ")", style: "parameters" };
}

/** A call: `callee(a, b)`. */
export function call(callee: Code, ...args: readonly Code[]): Code {
  return [callee, { kind: "brackets", open: "(", items: args, close: ")", style: "plain" }];
}

/** A call with an argument to a line. */
export function tallCall(callee: Code, ...args: readonly Code[]): Code {
  return [callee, tall(collection("(", args, ")"))];
}

/** A subscript: `value[a, b]`. A single item must be short, since a comma after it would make it a tuple. */
export function subscript(value: Code, ...items: readonly Code[]): Code {
  return [value, { kind: "brackets", open: "[", items, close: "]", style: "plain" }];
}

/** A list: `[a, b]`. */
export function list(items: readonly Code[]): Brackets {
  return collection("[", items, "]");
}

/** A list comprehension: `[each for each in all]`, broken before the `for`. */
export function comprehension(element: Code, clause: string): Brackets {
  return { kind: "brackets", open: "[", items: [element, clause], close: "]", style: "comprehension" };
}

/** A dictionary: `{"a": 1}`. Keys are code as well. */
export function dict(entries: readonly (readonly [Code, Code])[]): Brackets {
  return collection(
    "{",
    entries.map(([key, value]) => [key, ": ", value]),
    "}",
  );
}

/** One type or another. It must stand within brackets, where a line may end before the bar. */
export function union(left: Code, right: string): Union {
  return { kind: "union", left, right };
}

/** Parts with a separator between them. */
export function join(parts: readonly Code[], separator: string): Code {
  const joined: Code[] = [];
  for (const part of parts) {
    if (joined.length > 0) joined.push(separator);
    joined.push(part);
  }
  return joined;
}

/** Statements, each on a line of its own. Empty ones are left out. */
export function lines(...statements: readonly Code[]): Code {
  return join(
    statements.filter((statement) => statement !== ""),
    "\n",
  );
}

/** Whether code is a list of code. */
export function isList(code: Code): code is readonly Code[] {
  return Array.isArray(code);
}
