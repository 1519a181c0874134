/** A mapping of a document that nobody has checked. */
export type Raw = Readonly<Record<string, unknown>>;

/** Whether a value is a mapping. */
export function isRecord(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
