import type { Change } from "./change.ts";
import type { GeneratedFile } from "./file.ts";

/** Everything that a plan depends on. */
export interface Situation {
  readonly generated: readonly GeneratedFile[];
  /** The text on disk of every generated or recorded path that is there. */
  readonly disk: ReadonlyMap<string, string>;
  /** The hash of what Freehold wrote last, by path. */
  readonly recorded: ReadonlyMap<string, string>;
  /** The function that made the recorded hashes. */
  readonly hash: (text: string) => string;
}

/** What to do, and what to remember once it is done. */
export interface Plan {
  /** Sorted by path. */
  readonly changes: readonly Change[];
  /** The recorded hashes after the changes, sorted by path. */
  readonly recorded: ReadonlyMap<string, string>;
}

/** Migrations are history: one that is written is never written again, and never taken away. */
const history = "migrations/versions/";

/**
 * Compares what Freehold would write with what is on disk and with what it wrote last. An edit of the user is never
 * overwritten: where both sides changed a file, the plan says `conflict`, and its caller writes nothing at all.
 * Line endings are of no account, so that a checkout with CRLF is no edit.
 */
export function planChanges(situation: Situation): Plan {
  const paths = new Set(situation.generated.map((file) => file.path));
  const gone = [...situation.recorded.keys()].filter((path) => !paths.has(path));
  const changes = [
    ...situation.generated.map((file) => changeOf(file, situation)),
    ...gone.filter((path) => !path.startsWith(history)).flatMap((path) => farewellTo(path, situation)),
  ];
  const remembered = gone.filter((path) => path.startsWith(history));
  return { changes: changes.sort(byPath), recorded: recordAfter(situation, remembered) };
}

function changeOf({ path, content }: GeneratedFile, { disk, recorded, hash }: Situation): Change {
  const before = disk.get(path);
  if (before === undefined) return { kind: "create", path, content };
  const text = withUnixLines(before);
  if (text === withUnixLines(content)) return { kind: "unchanged", path };
  const written = recorded.get(path);
  if (hash(text) === written) return { kind: "update", path, content, before };
  if (hash(content) === written) return { kind: "edited", path };
  return { kind: "conflict", path, content, before };
}

function farewellTo(path: string, { disk, recorded, hash }: Situation): readonly Change[] {
  const before = disk.get(path);
  if (before === undefined) return [];
  const untouched = hash(withUnixLines(before)) === recorded.get(path);
  return [untouched ? { kind: "delete", path, before } : { kind: "orphan", path }];
}

function recordAfter({ generated, recorded, hash }: Situation, remembered: readonly string[]): Plan["recorded"] {
  const entries = [
    ...generated.map((file) => ({ path: file.path, hash: hash(file.content) })),
    ...remembered.map((path) => ({ path, hash: recorded.get(path) ?? "" })),
  ];
  return new Map(entries.sort(byPath).map((entry) => [entry.path, entry.hash]));
}

function withUnixLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** By code unit, so that the order is the same under every locale. */
function byPath(left: { readonly path: string }, right: { readonly path: string }): number {
  return left.path < right.path ? -1 : Number(left.path > right.path);
}
