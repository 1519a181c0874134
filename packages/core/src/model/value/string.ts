import type { Json } from "../../spec/spec.ts";
import type { FieldType } from "../model.ts";
import type { Reader, Reading } from "./reading.ts";
import { isStorable, lengthOf } from "./text.ts";

type OfKind<K extends FieldType["kind"]> = FieldType & { readonly kind: K };

const notText = "is no text; put it in quotes";

/** Reads text whose length is within the bounds. Its pattern is left to `matching`. */
export function textReader(type: OfKind<"string" | "text">): Reader {
  return (written) => {
    const fault = typeof written === "string" ? faultIn(written, type) : notText;
    return fault === undefined ? { value: written } : { fault };
  };
}

/** Reads what another reader takes, so far as it passes a test of its text. */
export function matching(read: Reader, matches: (text: string) => boolean): Reader {
  return (written) => {
    const reading = read(written);
    const isMatch = "value" in reading && typeof reading.value === "string" && matches(reading.value);
    return isMatch || "fault" in reading ? reading : { fault: "does not match its pattern" };
  };
}

/** Reads a list of strings, each within its bounds. */
export function listReader(type: OfKind<"list">): Reader {
  return (written): Reading => {
    if (!isArray(written)) return { fault: "is no list of strings" };
    if (written.length < type.minSize) return { fault: `has fewer strings than ${type.minSize}` };
    if (written.length > type.maxSize) return { fault: `has more strings than ${type.maxSize}` };
    for (const item of written) {
      const fault = typeof item === "string" ? faultIn(item, type) : notText;
      if (fault !== undefined) return { fault: `has an entry that ${fault}` };
    }
    return { value: [...written] };
  };
}

function faultIn(written: string, { min, max }: { readonly min: number; readonly max: number }): string | undefined {
  if (!isStorable(written)) return "has a character that cannot be stored";
  const length = lengthOf(written);
  if (length < min) return `has fewer characters than ${min}`;
  return length > max ? `has more characters than ${max}` : undefined;
}

function isArray(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
