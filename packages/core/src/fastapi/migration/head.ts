/** A migration as Alembic knows it. */
interface Revision {
  readonly id: string;
  /** The revisions that it follows. */
  readonly after: readonly string[];
}

const ASSIGNMENT = /^(revision|down_revision)\b[^=\n]*=\s*(.*)$/gm;

/**
 * Finds what a new migration has to follow, from the texts of the migrations on disk: users add their own with
 * `alembic revision`. `undefined` when there is none, or when there are several heads, which is for the user to mend.
 */
export function headOf(texts: readonly string[]): string | undefined {
  const revisions = texts.flatMap(readRevision);
  const followed = new Set(revisions.flatMap(({ after }) => after));
  const heads = revisions.filter(({ id }) => !followed.has(id));
  return heads.length === 1 ? heads[0]?.id : undefined;
}

/** Reads the two assignments that every migration has; what is none has no revision. */
function readRevision(text: string): readonly Revision[] {
  const values = new Map([...text.matchAll(ASSIGNMENT)].map(([, name = "", value = ""]) => [name, quoted(value)]));
  const [id] = values.get("revision") ?? [];
  return id === undefined ? [] : [{ id, after: values.get("down_revision") ?? [] }];
}

function quoted(value: string): readonly string[] {
  return [...value.matchAll(/["']([^"']*)["']/g)].map(([, text = ""]) => text);
}

/** The revisions of the migrations in some texts. */
export function revisionsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap(readRevision).map(({ id }) => id);
}

/** The number of the next migration: one more than the largest in use. */
export function nextNumber(revisions: readonly string[]): string {
  const numbers = revisions.filter((id) => /^\d{4}$/.test(id)).map(Number);
  return String(Math.max(0, ...numbers) + 1).padStart(4, "0");
}
