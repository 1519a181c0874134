import { quote } from "../../diagnostics/quote.ts";

/** What a value turns out to be when one looks at it. */
export type Look =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly unknown[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [string, unknown])[] }
  | { readonly kind: "other"; readonly found: string }
  | { readonly kind: "broken"; readonly reason: string };

/** Looks at a value from outside, which may run code of its own (getters, proxies) and may throw. */
export function lookAt(value: unknown): Look {
  try {
    return typeof value === "object" && value !== null ? lookAtObject(value) : lookAtPrimitive(value);
  } catch (error) {
    return { kind: "broken", reason: error instanceof Error ? error.message : "something was thrown" };
  }
}

function lookAtPrimitive(value: unknown): Look {
  if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value))) {
    return { kind: "literal", text: String(value) };
  }
  if (typeof value === "string" || typeof value === "boolean" || value === null) {
    return { kind: "literal", text: JSON.stringify(value) };
  }
  return {
    kind: "other",
    found: typeof value === "number" ? quote(String(value)) : `a value of type \`${typeof value}\``,
  };
}

function lookAtObject(value: object): Look {
  if (Array.isArray(value)) return { kind: "list", items: value };
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of plain objects is the end of the chain, in every realm.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return { kind: "other", found: `an instance of ${quote(String(value.constructor.name))}` };
  }
  return { kind: "object", entries: Object.entries(value).filter(([, each]) => each !== undefined) };
}
