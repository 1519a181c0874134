import type { FieldSpec, Json } from "../spec/spec.ts";
import { textOf } from "./example/examples.ts";
import { limits } from "./limits.ts";
import type { Value } from "./model.ts";
import type { Report } from "./scope.ts";
import type { Reader } from "./value/reading.ts";

/** The default of a field in its canonical form; empty where there is none, where it is null, and after a mistake. */
export function defaultOf(field: FieldSpec, read: Reader, report: Report): { readonly default?: Value } {
  const written = field.default;
  if (written === undefined || (written.value === null && field.nullable)) return {};
  const reading = written.value === null ? { fault: "is null, and the field is not nullable" } : read(written.value);
  if ("value" in reading) return { default: reading.value };
  const params = { field: field.name.value, value: shown(written.value), fault: reading.fault };
  report("bad-default", params, { range: written.range });
  return {};
}

/** The examples of the spec in their canonical form, without those that are mistaken. */
export function givenExamples({ name, examples }: FieldSpec, read: Reader, report: Report): readonly Value[] {
  const values = new Map<string, Value>();
  if (examples.length > limits.examples) {
    report("too-many-examples", { field: name.value, count: examples.length }, { range: name.range });
  }
  for (const { value: written, range } of examples) {
    const reading = read(written);
    const params = { field: name.value, value: shown(written) };
    if ("fault" in reading) report("bad-example", { ...params, fault: reading.fault }, { range });
    else if (values.has(textOf(reading.value))) report("example-twice", params, { range });
    else values.set(textOf(reading.value), reading.value);
  }
  return [...values.values()];
}

function shown(value: Json): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Array.isArray(value) ? "[…]" : "{…}";
}
