import type { Diagnostic, Result } from "../../src/diagnostics/diagnostic.ts";
import { parseSpec } from "../../src/spec/parse-spec.ts";
import type { FieldSpec, Spec } from "../../src/spec/spec.ts";

/** The text of a spec whose `Todo` has these lines among its fields. */
export function withFields(...fields: readonly string[]): string {
  return withTodo("fields:", ...fields.map((line) => `  ${line}`));
}

/** The text of a spec whose `Todo` has these lines. */
export function withTodo(...lines: readonly string[]): string {
  const todo = lines.map((line) => `    ${line}\n`).join("");
  return `freehold: 1\nservice: Todo API\nresources:\n  Todo:\n${todo}`;
}

export function parse(text: string): Result<Spec> {
  return parseSpec({ file: "freehold.yaml", text });
}

export function codesOf(text: string): readonly string[] {
  return parse(text).diagnostics.map(({ code }) => code);
}

/** What the first field of `Todo` is, without places. Fails when the text has mistakes. */
export function fieldOf(text: string): unknown {
  const { value, diagnostics } = parse(text);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const [field] = value.resources[0]?.fields ?? [];
  return field && withoutPlaces(field);
}

/** A spec, or a part of one, with the values of `Located` and without their places. */
export function withoutPlaces(node: Spec | FieldSpec | unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutPlaces);
  if (typeof node !== "object" || node === null) return node;
  if ("range" in node && "value" in node) return withoutPlaces(node.value);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutPlaces(value)]));
}

/** The only diagnostic about a text. */
export function onlyOne(text: string): Diagnostic {
  const { diagnostics } = parse(text);
  const [diagnostic] = diagnostics;
  if (!diagnostic || diagnostics.length > 1) throw new Error(`${diagnostics.length} diagnostics`);
  return diagnostic;
}

/** The piece of the text to which a diagnostic points. */
export function pointed(text: string, { range }: Diagnostic): string {
  return range ? text.slice(range.start.offset, range.end.offset) : "";
}
