/** A replacement of some text of a file of the service, from one offset to another. */
export interface Edit {
  readonly path: string;
  /** Offsets in code points, as Python counts. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A service in which one place is weaker than it should be, as `finder/` describes it. */
export interface Mutant {
  /** Stays the same when code elsewhere changes. */
  readonly id: string;
  /** What was done, in a few words. */
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  /** The function or class around the place: `list_todos`, or nothing at the top of a file. */
  readonly scope: string;
  readonly before: string;
  /** The lines around the place. */
  readonly around: string;
  readonly after: string;
  /** Whether only PostgreSQL can tell the difference. */
  readonly postgresql: boolean;
  /** Why nobody has to see it, where that is so. */
  readonly leftOut: string | null;
  readonly edits: readonly Edit[];
}

/** The text of a file after the edits that are its own. */
export function edited(text: string, path: string, edits: readonly Edit[]): string {
  const own = edits.filter((edit) => edit.path === path).sort((a, b) => b.start - a.start);
  let characters = [...text];
  for (const { start, end, text: put } of own) {
    characters = [...characters.slice(0, start), ...put, ...characters.slice(end)];
  }
  return characters.join("");
}

/** A mutant as a small diff under its place. */
export function asDiff({ path, line, scope, rule, before, after }: Mutant): string {
  const lines = [`${path}:${line}${scope && ` in ${scope}`}: ${rule}`];
  lines.push(...before.split("\n").map((one) => `  - ${one.trim()}`));
  lines.push(...after.split("\n").map((one) => `  + ${one.trim()}`));
  return lines.join("\n");
}
