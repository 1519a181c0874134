/** A type as the draft of a spec writes it. Bounds are decimal text; an absent one is open. */
export type Type =
  | { readonly kind: "string" | "text"; readonly min?: number; readonly max?: number }
  | { readonly kind: "integer" | "number"; readonly min?: string; readonly max?: string }
  | { readonly kind: "decimal"; readonly places: number; readonly min?: string; readonly max?: string }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "ref" | "refs"; readonly target: string }
  | { readonly kind: "list"; readonly max: number }
  | { readonly kind: "boolean" | "date" | "datetime" | "time" | "uuid" | "email" | "url" | "json" };

/** Digits of a decimal, those after the point included. */
const decimalDigits = 12;

/** One line of text, from one character up to `max`. */
export function line(max: number): Type {
  return { kind: "string", min: 1, max };
}

/** Exactly `length` characters. */
export function code(length: number): Type {
  return { kind: "string", min: length, max: length };
}

/** Writes a type in the shorthand of the spec: `string(1..200)`, `decimal(12, 2, 0..)`, `ref(Project)`. */
export function writeType(type: Type): string {
  switch (type.kind) {
    case "string":
    case "text":
      return `${type.kind}${inBrackets(lengths(type.min, type.max))}`;
    case "integer":
    case "number":
      return `${type.kind}${inBrackets(range(type.min, type.max))}`;
    case "decimal":
      return `decimal(${decimalDigits}, ${type.places}${bounds(type)})`;
    case "enum":
      return `enum(${type.values.join(", ")})`;
    case "ref":
    case "refs":
      return `${type.kind}(${type.target})`;
    case "list":
      return `string(1..${type.max})[]`;
    default:
      return type.kind;
  }
}

function bounds({ min, max }: { readonly min?: string; readonly max?: string }): string {
  const text = range(min, max);
  return text === "" ? "" : `, ${text}`;
}

function lengths(min: number | undefined, max: number | undefined): string {
  return min !== undefined && min === max ? String(min) : range(min, max);
}

function range(min: number | string | undefined, max: number | string | undefined): string {
  return min === undefined && max === undefined ? "" : `${min ?? ""}..${max ?? ""}`;
}

function inBrackets(text: string): string {
  return text === "" ? "" : `(${text})`;
}
