import type { Part, Role } from "../part.ts";
import type { Token } from "../token.ts";

/** A part that is a word of the user's own. */
export type Word = Extract<Part, { readonly role: "word" }>;

/** A place in the parts of a sentence, which moves on as they are read. */
export class Cursor {
  readonly #parts: readonly Part[];
  readonly #tokens: readonly Token[];
  readonly #skipped: Part[] = [];
  #at: number;

  constructor(parts: readonly Part[], tokens: readonly Token[], at = 0) {
    this.#parts = parts;
    this.#tokens = tokens;
    this.#at = at;
  }

  /** A cursor at the same place, to read ahead with. */
  fork(): Cursor {
    return new Cursor(this.#parts, this.#tokens, this.#at);
  }

  /** The part `ahead` places on, without reading it; nothing at the end. */
  peek(ahead = 0): Part | undefined {
    return this.#parts[this.#at + ahead];
  }

  /** The role of that part. */
  role(ahead = 0): Part["role"] | undefined {
    return this.peek(ahead)?.role;
  }

  /** Reads a part. */
  next(): Part | undefined {
    const part = this.peek();
    this.#at += 1;
    return part;
  }

  /** Reads the next part when it has one of these roles. */
  take(...roles: readonly (Role | "word" | "hint" | "feature")[]): Part | undefined {
    const role = this.role();
    return role !== undefined && roles.includes(role) ? this.next() : undefined;
  }

  /** Reads a part that means nothing where it stands, and keeps it to tell of it. */
  skip(): void {
    const part = this.next();
    if (part !== undefined) this.#skipped.push(part);
  }

  /** Whether a list or a sentence ends here. */
  get atBreak(): boolean {
    const role = this.role();
    return role === undefined || role === "end" || role === "where" || role === "close";
  }

  /** How far it has come. */
  get position(): number {
    return this.#at;
  }

  /** The words of a part as the tokens have them, whatever its role. */
  wordsOf(part: Part): readonly string[] {
    if (part.role === "word") return part.words;
    return this.#tokens.slice(part.first, part.last).map(({ word }) => word);
  }

  /** The text of a part as written, with single spaces between its words. */
  textOf(part: Part): string {
    return this.#tokens
      .slice(part.first, part.last)
      .map(({ text }) => text)
      .join(" ");
  }

  /** Parts that were skipped. */
  get skipped(): readonly Part[] {
    return this.#skipped;
  }
}
