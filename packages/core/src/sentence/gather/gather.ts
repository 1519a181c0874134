import { isPlural } from "../inflection.ts";
import { fieldNamed, isKnownNoun, isUsualPart, rowsNoun } from "../know.ts";
import { collectives } from "../lexicon/features.ts";
import { containers } from "../lexicon/relations.ts";
import type { Link, List, Phrase } from "../phrase.ts";
import type { Statement } from "../read/statements.ts";
import { asFields, distributed } from "./items.ts";
import {
  isContainer,
  isFurtherField,
  isItemResource,
  isPart,
  isResource,
  isSureResource,
  isWhole,
  type Surroundings,
} from "./kinds.ts";
import type { Outline } from "./outline.ts";
import { OutlineBuilder } from "./outline-builder.ts";

/** Goes through what was read and decides what is a resource, what a field, and what belongs to what. */
export function gather(statements: readonly Statement[]): Outline {
  const described = statements.flat().filter(({ words, list }) => words.length > 0 && list !== undefined);
  const gatherer = new Gatherer(new Set(described.map(({ words }) => rowsNoun(words).noun)));
  for (const statement of statements) gatherer.addStatement(statement);
  return gatherer.finish();
}

class Gatherer {
  readonly #outline = new OutlineBuilder();
  /** A word for the whole service, for the case that no resource is named. */
  #whole: Phrase | undefined;
  /** The resources of this clause, and those of the one before it. */
  #named: string[] = [];
  #namedBefore: readonly string[] = [];
  readonly #described: ReadonlySet<string>;

  constructor(described: ReadonlySet<string>) {
    this.#described = described;
  }

  addStatement(statement: Statement): void {
    if (this.#named.length > 0) this.#namedBefore = this.#named;
    this.#named = [];
    for (const phrase of statement) this.#addPhrase(phrase);
  }

  finish(): Outline {
    const noun = this.#whole === undefined ? undefined : containers[this.#whole.words.join(" ")];
    if (this.#whole !== undefined && noun !== undefined) {
      this.#outline.title(this.#whole.words.join(" "));
      if (this.#outline.rows.length === 0) this.#addWhole(this.#whole, noun);
    }
    return this.#outline.outline;
  }

  #addWhole({ words, place }: Phrase, noun: string): void {
    this.#outline.add(noun, place, { nested: false, isSure: true });
    this.#outline.assume(`The sentence names no resource; \`${words.join(" ")}\` was taken to keep \`${noun}\` rows.`);
  }

  /** What `they` stands for. */
  get #spokenOf(): readonly string[] {
    return this.#named.length > 0 ? this.#named : this.#namedBefore;
  }

  #addPhrase(phrase: Phrase): void {
    if (ownsOthers(phrase)) this.#addProperty(phrase);
    else this.#addPlain(phrase);
  }

  /** `organisations own the todos` keeps todos and no organisations, which are there without being asked for. */
  #addProperty({ features, list }: Phrase): void {
    const owned = list?.phrases ?? [];
    for (const phrase of owned)
      this.#addPlain({ ...phrase, framed: true, features: [...phrase.features, ...features] });
    if (owned.length === 0) this.#outline.wish(features);
  }

  #addPlain(phrase: Phrase): void {
    const owner = this.#ownerOf(phrase);
    if (phrase.standsFor === "service") this.#outline.name(phrase.words.join(" "));
    else if (phrase.words.length === 0) this.#continue(phrase);
    else if (isContainer(phrase)) this.#open(phrase);
    else if (isWhole(phrase)) this.#whole = phrase;
    else if (owner !== undefined) this.#outline.addField(owner, { phrase: { ...phrase, links: [] }, optional: false });
    else if (isResource(phrase, this.#outline)) this.#name(phrase);
    else this.#outline.unknown(phrase);
    this.#outline.wish(phrase.features, this.#meant(phrase));
  }

  /** The rows of which a phrase says something, where that can be told. */
  #meant({ words }: Phrase): string | undefined {
    if (words.length > 0) return this.#outline.find(rowsNoun(words).noun)?.noun;
    return this.#spokenOf.length === 1 ? this.#spokenOf[0] : undefined;
  }

  /** Adds a resource that later phrases may speak of. */
  #name(phrase: Phrase): string {
    const noun = this.#addResource(phrase);
    this.#named.push(noun);
    return noun;
  }

  /** The resource of which a phrase names one more field: `the title is unique`, `the project's name`. */
  #ownerOf(phrase: Phrase): string | undefined {
    const { words, links } = phrase;
    if (isPlural(words.at(-1) ?? "")) return undefined;
    const whole = links.find(({ by }) => by === "genitive");
    if (whole !== undefined && isResource(whole.phrase, this.#outline)) return this.#name(whole.phrase);
    const owner = this.#spokenOf.at(-1);
    const fields = owner === undefined ? [] : (this.#outline.find(owner)?.fields ?? []);
    const isThere = fields.some((field) => field.phrase.words.join(" ") === words.join(" "));
    const isSameBreath = this.#named.length > 0 && fields.length === 0;
    return isThere || isFurtherField(phrase, isSameBreath) ? owner : undefined;
  }

  /** `they have …`, `each with …`, or a hint by itself. */
  #continue({ list, links, ...phrase }: Phrase): void {
    if (phrase.standsFor === "owner") return;
    for (const noun of this.#spokenOf) {
      if (list !== undefined) this.#addList(noun, list);
      this.#addLinks(noun, links);
    }
    if (phrase.choices.length > 0) this.#outline.unknown({ ...phrase, links: [] });
    const last = this.#spokenOf.at(-1);
    if (last !== undefined && phrase.hints.length > 0) this.#outline.refine(last, { ...phrase, links });
  }

  /** `a library with books and members`. */
  #open({ words, list }: Phrase): void {
    this.#outline.title(words.join(" "));
    for (const phrase of list?.phrases ?? []) this.#addPhrase({ ...phrase, framed: true });
  }

  #addResource(given: Phrase, nested = false): string {
    const phrase = withMatter(given, (link) => this.#isResourceLink(link));
    const { noun, collection } = rowsNoun(phrase.words);
    if (collection !== undefined) this.#outline.title(collection);
    const before = this.#spokenOf[0];
    const added = this.#outline.add(noun, phrase.place, { nested, isSure: isSureResource(phrase) });
    if (phrase.possessive && !nested && before !== undefined) this.#addOwned(added, before, phrase);
    if (phrase.list !== undefined) this.#addList(added, phrase.list);
    this.#addLinks(added, phrase.links);
    for (const { words } of phrase.without) this.#outline.leaveOut(added, words.join(" "));
    if (phrase.choices.length > 0)
      this.#outline.unknown({ ...phrase, words: phrase.choices.flatMap(({ words }) => words) });
    return added;
  }

  /** `posts and their comments`; in `books and their authors` it is the book that belongs. */
  #addOwned(noun: string, before: string, phrase: Phrase): void {
    if (isUsualPart(before, noun)) this.#addParent(before, noun, phrase);
    else this.#addParent(noun, before, phrase);
  }

  #addParent(noun: string, parent: string, phrase: Phrase): void {
    const optional = phrase.hints.some(({ kind }) => kind === "optional");
    if (noun !== parent) this.#outline.addParent(noun, { noun: parent, optional });
  }

  #addLinks(noun: string, links: readonly Link[]): void {
    for (const link of links) this.#addLink(noun, link);
  }

  #addLink(noun: string, { by, word, phrase }: Link): void {
    const target = rowsNoun(phrase.words).noun;
    this.#outline.wish(phrase.features, phrase.words.length === 0 ? noun : target);
    if (phrase.words.length === 0) return;
    if (word.includes("owned") && collectives.has(target)) {
      this.#outline.wish([{ feature: "organisations", place: phrase.place, noun }]);
    } else if (target.endsWith(` ${noun}`)) {
      this.#outline.addField(noun, { phrase, optional: true });
    } else if (word === "of" && isUsualPart(target, noun)) {
      this.#addParent(this.#addResource(phrase), noun, phrase);
    } else if (by !== "preposition" || this.#isResourceLink(phrase)) {
      this.#addParent(noun, this.#addResource(phrase), phrase);
    } else if (phrase.mine || isWhole(phrase)) {
      this.#outline.assume(
        `\`${phrase.words.join(" ")}\` was taken as the place where the service is used, not as a resource.`,
      );
    } else {
      this.#outline.unknown(phrase);
    }
  }

  #isResourceLink(phrase: Phrase): boolean {
    const { noun } = rowsNoun(phrase.words);
    if (this.#outline.find(noun) !== undefined || phrase.list !== undefined) return true;
    return isPlural(phrase.words.at(-1) ?? "") || (isKnownNoun(noun) && !phrase.mine && !isWhole(phrase));
  }

  /** In `a title and a body for projects`, the projects are what the rows belong to. */
  #isWholeOf({ words }: Phrase): boolean {
    const { noun } = rowsNoun(words);
    const isKnown = isKnownNoun(noun) && fieldNamed(words) === undefined;
    return isPlural(words.at(-1) ?? "") && (isKnown || this.#outline.find(noun) !== undefined);
  }

  #addList(noun: string, list: List): void {
    for (const item of distributed(list.phrases)) this.#addItem(noun, item, list.style);
  }

  #addItem(noun: string, item: Phrase, style: List["style"]): void {
    const surroundings = { parent: noun, style, described: this.#described };
    this.#outline.wish(item.features, item.words.length === 0 ? noun : rowsNoun(item.words).noun);
    if (item.standsFor === "owner")
      this.#outline.assume("Every row belongs to the user who made it; no field is needed for that.");
    else if (item.words.length === 0) this.#outline.refine(noun, item);
    else if (rowsNoun(item.words).noun === noun && isRepeated(item)) this.#addSame(noun, item);
    else if (isItemResource(item, surroundings)) this.#addItemResource(item, surroundings);
    else this.#addField(noun, item, style === "may-have");
  }

  /** `quiz app: quizzes with a title, …` speaks of the same thing twice. */
  #addSame(noun: string, { list, links }: Phrase): void {
    if (list !== undefined) this.#addList(noun, list);
    this.#addLinks(noun, links);
  }

  #addItemResource(item: Phrase, surroundings: Surroundings): void {
    const { parent, style } = surroundings;
    const part = isPart(item, surroundings);
    const added = this.#addResource({ ...item, possessive: false }, part);
    if (part && style === "verb") this.#outline.assume(`\`${added}\` rows were taken to belong to \`${parent}\` rows.`);
    if (part) this.#addParent(added, parent, item);
    else this.#named.push(added);
  }

  #addField(noun: string, item: Phrase, optional: boolean): void {
    const isWider = (link: Link): boolean => link.by !== "preposition" || this.#isWholeOf(link.phrase);
    this.#addLinks(noun, item.links.filter(isWider));
    const links = item.links.filter((link) => !isWider(link));
    for (const phrase of asFields({ ...item, links })) this.#outline.addField(noun, { phrase, optional });
    for (const { words } of item.without) this.#outline.leaveOut(noun, words.join(" "));
  }
}

/** Whether a phrase says what organisations own. */
function ownsOthers({ features, list }: Phrase): boolean {
  return features.some(({ feature }) => feature === "organisations") && list?.style === "has";
}

/** Whether an item only names again what is described; `mood: mood from 1 to 10` asks for a field. */
function isRepeated({ words, list, links }: Phrase): boolean {
  return isPlural(words.at(-1) ?? "") || list !== undefined || links.length > 0;
}

/** `measurements of blood pressure` are blood pressure measurements. */
function withMatter(phrase: Phrase, isResourceLink: (phrase: Phrase) => boolean): Phrase {
  const matter = phrase.links.find(
    ({ word, phrase: of }) => word === "of" && of.words.length > 0 && !of.mine && !isWhole(of) && !isResourceLink(of),
  );
  if (matter === undefined) return phrase;
  const links = phrase.links.filter((link) => link !== matter);
  return { ...phrase, words: [...matter.phrase.words, ...phrase.words], links };
}
