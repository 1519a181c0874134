import type { Json } from "../../spec/spec.ts";
import { limits } from "../limits.ts";
import type { Reading } from "./reading.ts";
import { isStorable } from "./text.ts";

/** Reads any JSON value that every database can hold, `null` apart: that is for nullable fields to say. */
export function readJson(written: Json): Reading {
  if (written === null) return { fault: "is null, which only a nullable field may be" };
  const fault = faultIn(written, 0);
  return fault === undefined ? { value: copyOf(written) } : { fault };
}

/** The model is frozen, and the spec is not its own to freeze. */
function copyOf(json: Json): Json {
  if (typeof json !== "object" || json === null) return json;
  if (Array.isArray(json)) return json.map(copyOf);
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, copyOf(value)]));
}

function faultIn(json: Json, depth: number): string | undefined {
  if (depth > limits.jsonDepth) return `has more than ${limits.jsonDepth} levels`;
  if (typeof json === "string") return isStorable(json) ? undefined : "has a character that cannot be stored";
  if (typeof json === "number") return Number.isFinite(json) ? undefined : "has a number that JSON cannot carry";
  if (typeof json !== "object" || json === null) return undefined;
  return firstFault([...keysOf(json), ...Object.values(json)], depth + 1);
}

function keysOf(json: object): readonly string[] {
  return Array.isArray(json) ? [] : Object.keys(json);
}

function firstFault(parts: readonly Json[], depth: number): string | undefined {
  for (const part of parts) {
    const fault = faultIn(part, depth);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
