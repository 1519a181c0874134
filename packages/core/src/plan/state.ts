import { isPlainPath } from "./plain-path.ts";

/** What Freehold remembers of a service between runs: the content of `.freehold/state.json`, committed by the user. */
export interface State {
  /** The SHA-256 of what Freehold wrote last, in lower-case hexadecimal, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** What the migrations written so far contain. */
  readonly base: MigrationBase;
}

/** The history of migrations; of no meaning to anything but the code that writes migrations. */
export interface MigrationBase {
  /** The revisions, oldest first. */
  readonly revisions: readonly string[];
  /** Each table, as lines of text. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** The policies of each table, each as its name, its command and its condition: `owner ALL user_id = {USER_ID}`. */
  readonly policies: Readonly<Record<string, readonly string[]>>;
}

/** Where the state stands in a service. */
export const statePath = ".freehold/state.json";

/** The version of the format. A newer one is refused, never guessed at. */
const version = 1;

/** Prints the state with one entry on each line, so that two branches merge. */
export function printState(state: State): string {
  const document = { freehold: version, files: Object.fromEntries(state.files), base: state.base };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Reads a state; `undefined` when the text is not one that this version of Freehold wrote. */
export function parseState(text: string): State | undefined {
  const document = parseJson(text);
  if (!isRecord(document) || document["freehold"] !== version) return undefined;
  const { files } = document;
  const base = withPolicies(document["base"]);
  if (!isRecord(files) || !Object.entries(files).every(isFileEntry) || !isMigrationBase(base)) return undefined;
  return { files: new Map(Object.entries(files).filter(isFileEntry)), base };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A state comes with a cloned repository and names files to delete, so its paths must not lead out of the service. */
function isFileEntry(entry: [string, unknown]): entry is [string, string] {
  const [path, hash] = entry;
  return isPlainPath(path) && typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash);
}

/** A state of the time before there were policies has none. */
function withPolicies(base: unknown): unknown {
  return isRecord(base) && !("policies" in base) ? { ...base, policies: {} } : base;
}

function isMigrationBase(value: unknown): value is MigrationBase {
  if (!isRecord(value)) return false;
  const { revisions, tables, policies } = value;
  if (!isTextList(revisions) || !revisions.every((revision) => /^\w{1,64}$/.test(revision))) return false;
  return isRecordOfLines(tables) && isRecordOfLines(policies) && Object.values(policies).flat().every(isPolicy);
}

/** A migration holds the condition as an f-string: nothing else than the name of a constant may stand in its braces. */
function isPolicy(line: string): boolean {
  return /^[a-z_]+ [A-Z]+ (?:[^{}]|\{[A-Z_]+\})+$/.test(line);
}

function isRecordOfLines(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  return isRecord(value) && Object.values(value).every(isTextList);
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
