import { join } from "node:path";
import { isPlainPath } from "@freehold/core";

/** One file of a batch: enough to take the step back, whether it was carried out or not. */
export interface Step {
  readonly kind: "create" | "update" | "delete";
  /** Relative to the root. */
  readonly path: string;
  /** The hash of the new text; empty for a deletion. */
  readonly after: string;
}

/** What a batch is about to do, as the journal keeps it. */
export interface Steps {
  readonly steps: readonly Step[];
  /** The folders that have to be made for it, each after those above it. */
  readonly folders: readonly string[];
}

/** Where the new text of a step waits. */
export function freshPath(journal: string, index: number): string {
  return join(journal, `new-${index}`);
}

/** Where the old file of a step is kept. */
export function savedPath(journal: string, index: number): string {
  return join(journal, `old-${index}`);
}

/** Reads what a journal on disk says; `undefined` when Freehold did not write that. */
export function parseSteps(text: string): Steps | undefined {
  try {
    const document: unknown = JSON.parse(text);
    return isSteps(document) ? document : undefined;
  } catch {
    return undefined;
  }
}

function isSteps(value: unknown): value is Steps {
  if (typeof value !== "object" || value === null || !("steps" in value) || !("folders" in value)) return false;
  return isList(value.steps, isStep) && isList(value.folders, isFolder);
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isStep(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { kind, path, after } = value as Record<keyof Step, unknown>;
  return (kind === "create" || kind === "update" || kind === "delete") && isFolder(path) && typeof after === "string";
}

function isFolder(value: unknown): boolean {
  return typeof value === "string" && isPlainPath(value);
}
