import type { Json } from "../../spec/spec.ts";
import type { FieldType, Value } from "../model.ts";
import type { PatternNode } from "../pattern/node.ts";
import { samplesOf } from "../pattern/sample.ts";
import type { Reader } from "../value/reading.ts";
import { candidatesFor } from "./candidates.ts";
import type { Subject } from "./subject.ts";
import { slugOf } from "./texts.ts";

/** So many different values tell a row from its neighbours. */
const enough = 3;

/** What is known of a field before its examples are made. */
export interface ExampleRequest {
  readonly type: FieldType;
  readonly pattern?: PatternNode;
  /** Checks values against the type and the pattern. */
  readonly read: Reader;
  readonly subject: Subject;
  /** The examples of the spec, checked already. */
  readonly given: readonly Value[];
  readonly default?: Value;
}

/**
 * The examples of a field: those of the spec, filled up to three with made ones. Fewer where the type has fewer values
 * or its pattern is too hard. A made example that is the default comes last, so that a test that sends the first one
 * notices when it is not stored.
 */
export function examplesFor(request: ExampleRequest): readonly Value[] {
  const isDefault = (value: Value) => textOf(value) === textOf(request.default ?? null);
  const found = distinctValues(request);
  const made = found.slice(request.given.length);
  return [...request.given, ...made.filter((value) => !isDefault(value)), ...made.filter(isDefault)];
}

function distinctValues(request: ExampleRequest): readonly Value[] {
  const values = new Map<string, Value>(request.given.map((value) => [textOf(value), value]));
  for (const candidate of candidatesOf(request)) {
    if (values.size >= enough) break;
    const reading = request.read(candidate);
    if ("value" in reading && !values.has(textOf(reading.value))) values.set(textOf(reading.value), reading.value);
  }
  return [...values.values()];
}

/** Words that a reader expects, then such as the pattern alone suggests. */
function* candidatesOf({ type, pattern, subject }: ExampleRequest): Generator<Json> {
  yield* candidatesFor(type, subject);
  if (pattern === undefined || !("min" in type)) return;
  for (const text of candidatesFor(type, subject)) if (typeof text === "string") yield slugOf(text);
  yield* samplesOf(pattern, Number(type.min));
}

/** Tells values apart: two values are the same exactly when their texts are. */
export function textOf(value: Json): string {
  return JSON.stringify(value);
}
