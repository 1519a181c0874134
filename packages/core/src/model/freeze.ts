/**
 * Freezes a value and all that it holds, and returns it. A thing that is frozen already is left alone, which is what
 * ends the walk around a cycle.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
