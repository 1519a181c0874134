import type { Position, Range } from "../../diagnostics/diagnostic.ts";

/** One value of a document, in the terms of YAML 1.2 and JSON, and where it stands. */
export type Node = Scalar | List | Mapping;

/** A text, a number, `true`, `false` or `null`. */
export interface Scalar {
  readonly kind: "scalar";
  /** What the core schema of YAML 1.2 makes of it. */
  readonly value: string | number | boolean | null;
  /** The text; of a number or a keyword, the characters as written, so that `1.10` keeps its last digit. */
  readonly text: string;
  readonly style: "plain" | "single" | "double" | "block";
  /** With its quotes. */
  readonly range: Range;
  /** Where `text` starts, if it stands in the document word for word and on one line. */
  readonly start?: Position;
  /** What ended an unquoted scalar early: a comment, or the comma of a `{ }` or `[ ]` around it. */
  readonly cut?: "comment" | "comma";
}

/** Values one after the other. */
export interface List {
  readonly kind: "list";
  readonly items: readonly Node[];
  readonly range: Range;
}

/** Keys and their values, in the order of the document. No key is there twice. */
export interface Mapping {
  readonly kind: "mapping";
  readonly entries: readonly Entry[];
  readonly range: Range;
  /** Written in braces, as in JSON. */
  readonly flow: boolean;
}

/** A key and its value. */
export interface Entry {
  readonly key: Scalar;
  readonly value: Node;
}

/** Where the text of a scalar stands from one of its characters to another; the whole scalar if that is unknown. */
export function partOf(scalar: Scalar, start: number, end: number): Range {
  if (!scalar.start) return scalar.range;
  return { start: moved(scalar.start, start), end: moved(scalar.start, end) };
}

/** Where the text of a scalar stands without its quotes. */
export function textRange(scalar: Scalar): Range {
  return partOf(scalar, 0, scalar.text.length);
}

/** Whether the user wrote a key and no value. */
export function isAbsent(node: Node): boolean {
  return node.kind === "scalar" && node.value === null && node.text === "";
}

/** What a node is, as a message would call it. */
export function nounOf(node: Node): string {
  if (node.kind === "list") return "a list";
  if (node.kind === "mapping") return "a mapping of keys to values";
  if (node.value === null) return "nothing";
  if (typeof node.value === "string") return "text";
  return typeof node.value === "number" ? "a number" : `\`${node.text}\``;
}

function moved({ line, column, offset }: Position, by: number): Position {
  return { line, column: column + by, offset: offset + by };
}
