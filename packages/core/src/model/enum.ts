import type { Located } from "../diagnostics/diagnostic.ts";
import { limits } from "./limits.ts";
import type { FieldType } from "./model.ts";
import type { Report, Spot } from "./scope.ts";
import { lengthOf } from "./value/text.ts";

/** The enum of the given values, or nothing after a mistake. */
export function enumOf(values: readonly Located<string>[], type: Spot, report: Report): FieldType | undefined {
  const isCountRight = values.length >= 1 && values.length <= limits.enumValues;
  if (!isCountRight) report("enum-size", { count: values.length }, { range: type.range });
  const faulty = values.flatMap(({ value, range }) => {
    const fault = faultOf(value);
    return fault === undefined ? [] : [{ value, range, fault }];
  });
  for (const { value, range, fault } of faulty) report("enum-value", { value, fault }, { range });
  const repeated = repetitionsIn(values);
  for (const { value, range } of repeated) report("enum-twice", { value }, { range });
  const isRight = isCountRight && faulty.length + repeated.length === 0;
  return isRight ? { kind: "enum", values: values.map(({ value }) => value) } : undefined;
}

function repetitionsIn(values: readonly Located<string>[]): readonly Located<string>[] {
  const seen = new Set<string>();
  return values.filter(({ value }) => seen.size === seen.add(value).size);
}

function faultOf(value: string): string | undefined {
  if (value === "") return "is empty";
  if (lengthOf(value) > limits.enumValue) return `has more than ${limits.enumValue} characters`;
  if (!/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(value)) return "has a character that cannot be printed";
  return value === value.trim() ? undefined : "has a space at an end";
}
