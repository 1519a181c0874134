import type { Place } from "../part.ts";
import type { Phrase, Wish } from "../phrase.ts";
import type { AskedField, Outline, Parent, Rows, Unknown } from "./outline.ts";

/** Collects an outline while a sentence is gone through. */
export class OutlineBuilder {
  readonly #rows = new Map<string, Rows>();
  readonly #wishes: Wish[] = [];
  readonly #unknown: Unknown[] = [];
  readonly #assumptions = new Set<string>();
  #title: string | undefined;
  #serviceName: string | undefined;

  /** The rows that a noun stands for: those of that name, or the only ones whose name ends with it. */
  find(noun: string): Rows | undefined {
    const exact = this.#rows.get(noun);
    if (exact !== undefined) return exact;
    const longer = [...this.#rows.values()].filter((rows) => rows.noun.endsWith(` ${noun}`));
    return longer.length === 1 ? longer[0] : undefined;
  }

  /** The noun of the rows that this noun stands for; there are such rows from now on. */
  add(noun: string, place: Place, { nested, isSure }: Pick<Rows, "nested" | "isSure">): string {
    const rows = this.find(noun) ?? { noun, place, fields: [], parents: [], without: [], nested, isSure };
    this.#rows.set(rows.noun, { ...rows, isSure: rows.isSure || isSure });
    return rows.noun;
  }

  /** Adds a field, or what is said of one that is there already. */
  addField(noun: string, field: AskedField): void {
    this.#change(noun, ({ fields }) => {
      const name = field.phrase.words.join(" ");
      const isThere = fields.some(({ phrase }) => phrase.words.join(" ") === name);
      return { fields: isThere ? fields.map((each) => merged(each, field, name)) : [...fields, field] };
    });
  }

  /** Adds what is said of the field named last; nothing when there is none. */
  refine(noun: string, { hints, choices }: Phrase): void {
    this.#change(noun, ({ fields }) => {
      const last = fields.at(-1);
      return last === undefined
        ? {}
        : { fields: [...fields.slice(0, -1), { ...last, phrase: said(last.phrase, { hints, choices }) }] };
    });
  }

  addParent(noun: string, parent: Parent): void {
    this.#change(noun, ({ parents }) => {
      const isThere = parents.some((each) => each.noun === parent.noun);
      return { parents: isThere ? parents : [...parents, parent] };
    });
  }

  leaveOut(noun: string, name: string): void {
    this.#change(noun, ({ without, fields }) => ({
      without: [...without, name],
      fields: fields.filter(({ phrase }) => phrase.words.join(" ") !== name),
    }));
  }

  /** Notes wishes about the rows of a noun, or about rows of which the sentence does not say which they are. */
  wish(wishes: readonly Wish[], noun?: string): void {
    this.#wishes.push(...wishes.map((wish) => ({ ...(noun !== undefined && { noun }), ...wish })));
  }

  /** Notes all words of a phrase, and of what hangs on it, as not understood. */
  unknown({ words, place, list, links, choices }: Phrase): void {
    this.#unknown.push({ words, place }, ...choices);
    for (const phrase of [...(list?.phrases ?? []), ...links.map((link) => link.phrase)]) this.unknown(phrase);
  }

  assume(sentence: string): void {
    this.#assumptions.add(sentence);
  }

  /** The first words for the whole count. */
  title(words: string): void {
    this.#title ??= words;
  }

  name(service: string): void {
    this.#serviceName ??= service;
  }

  get rows(): readonly Rows[] {
    return [...this.#rows.values()];
  }

  get outline(): Outline {
    return {
      rows: this.rows,
      title: this.#title,
      serviceName: this.#serviceName,
      wishes: this.#wishes,
      unknown: this.#unknown,
      assumptions: [...this.#assumptions],
    };
  }

  #change(noun: string, change: (rows: Rows) => Partial<Rows>): void {
    const rows = this.find(noun);
    if (rows !== undefined) this.#rows.set(rows.noun, { ...rows, ...change(rows) });
  }
}

function merged(field: AskedField, more: AskedField, name: string): AskedField {
  if (field.phrase.words.join(" ") !== name) return field;
  return { phrase: said(field.phrase, more.phrase), optional: field.optional || more.optional };
}

function said(phrase: Phrase, { hints, choices }: Pick<Phrase, "hints" | "choices">): Phrase {
  return { ...phrase, hints: [...phrase.hints, ...hints], choices: [...phrase.choices, ...choices] };
}
