import type { Node, Scalar } from "../document/node.ts";
import type { SpecReport } from "../mistakes.ts";
import type { Json, TypeSpec } from "../spec.ts";

/**
 * Turns a default or an example into JSON, as its type asks for it: the scalars of numeric types stay text so that no
 * digit is lost, and text stays text even where YAML reads it as a number or as `true`. Whether the value suits the
 * type is not decided here.
 */
export function valueFor(type: TypeSpec["kind"], node: Node, report: SpecReport): Json {
  if (type === "json") return jsonOf(node, report);
  if (node.kind === "scalar") return scalarFor(type, node);
  if (type !== "list" || node.kind !== "list") return jsonOf(node, report);
  return node.items.map((item) => (item.kind === "scalar" ? scalarFor("string", item) : jsonOf(item, report)));
}

function scalarFor(type: TypeSpec["kind"], { value, text }: Scalar): Json {
  return value === null || (type === "boolean" && typeof value === "boolean") ? value : text;
}

function jsonOf(node: Node, report: SpecReport): Json {
  if (node.kind === "list") return node.items.map((item) => jsonOf(item, report));
  if (node.kind === "mapping") {
    return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, jsonOf(value, report)]));
  }
  if (typeof node.value === "number" && !isKept(node.value, node.text)) {
    report("unsafe-number", { number: node.text }, { range: node.range });
  }
  return node.value;
}

/** No double is written longer. */
const LONGEST = 400;

/** Whether a double keeps every digit that the user wrote. Other notations than the decimal one are whole numbers. */
function isKept(value: number, text: string): boolean {
  if (/^0[xo]/.test(text)) return Number.isSafeInteger(value);
  return Number.isFinite(value) && text.length <= LONGEST && digitsOf(String(value)) === digitsOf(text);
}

function digitsOf(number: string): string {
  return number
    .replace(/e.*$/i, "")
    .replace(/[^0-9]/g, "")
    .replace(/^0+|0+$/g, "");
}
