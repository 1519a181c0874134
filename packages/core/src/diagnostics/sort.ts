import type { Diagnostic } from "./diagnostic.ts";

/**
 * Puts diagnostics in the order of their places, those without a place first, and keeps one of each that are equal.
 * Files keep the order in which they first appear.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map([...new Set(diagnostics.map(({ file }) => file))].map((file, rank) => [file, rank]));
  const rank = (diagnostic: Diagnostic): number => files.get(diagnostic.file) ?? 0;
  const distinct = new Map(diagnostics.map((diagnostic) => [identity(diagnostic), diagnostic]));
  return [...distinct.values()].sort((one, other) => rank(one) - rank(other) || startOf(one) - startOf(other));
}

function identity({ file, range, path, code, message }: Diagnostic): string {
  return JSON.stringify([file, range?.start.offset, range?.end.offset, path, code, message]);
}

function startOf(diagnostic: Diagnostic): number {
  return diagnostic.range?.start.offset ?? -1;
}
