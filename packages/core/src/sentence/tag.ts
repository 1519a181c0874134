import { cues } from "./lexicon/cues.ts";
import { expressions } from "./lexicon/expressions.ts";
import { type Feature, features } from "./lexicon/features.ts";
import { hintCues } from "./lexicon/hints.ts";
import { noise, nounsInNoise, verbalWords, verbs } from "./lexicon/noise.ts";
import { numberWords } from "./lexicon/numbers.ts";
import type { Part, Place, Role } from "./part.ts";
import { firstWords, match, type Pattern, pattern } from "./pattern.ts";
import type { Token } from "./token.ts";

/** A pattern, and the part that its match becomes. */
interface Cue {
  readonly pattern: Pattern;
  readonly part: (captures: readonly string[], place: Place) => Part;
}

/** Marks that say nothing where no cue has a use for them. */
const ornaments: ReadonlySet<string> = new Set(["*", "#", "~", "_", "<", ">", "•"]);

const allCues: readonly Cue[] = [
  ...expressions.map((words) =>
    cue(words, (_, place) => ({ role: "word", words: words.split(" "), ...plainWord, ...place })),
  ),
  ...Object.entries(features).flatMap(([feature, { patterns }]) =>
    patterns.map((source) => cue(source, (_, place) => ({ role: "feature", feature: feature as Feature, ...place }))),
  ),
  ...hintCues.map(({ pattern: source, hint }) =>
    cue(source, (captures, place) => ({ role: "hint", hint: hint(captures), ...place })),
  ),
  ...Object.entries(cues).flatMap(([role, sources]) => sources.map((source) => roleCue(source, role as Role))),
  ...verbs.map((source) => roleCue(source, "verb")),
  ...noise.map((source) => roleCue(source, "noise")),
];

const plainWord = { identifier: false, verbal: false } as const;

const cuesByFirstWord: ReadonlyMap<string, readonly Cue[]> = indexCues(allCues);

function cue(source: string, part: Cue["part"]): Cue {
  return { pattern: pattern(source), part };
}

function roleCue(source: string, role: Role): Cue {
  return cue(source, (_, place) => ({ role, ...place }));
}

function indexCues(list: readonly Cue[]): ReadonlyMap<string, readonly Cue[]> {
  const index = new Map<string, Cue[]>();
  for (const each of list) {
    for (const word of firstWords(each.pattern)) index.set(word, [...(index.get(word) ?? []), each]);
  }
  return index;
}

/** The parts of a sentence, and the tokens that are neither a part nor an ornament. */
export interface Tagged {
  readonly parts: readonly Part[];
  readonly strange: readonly Token[];
}

/**
 * Tells what each word does, the longest cue first. `literal` takes words such as `route` and `server` for nouns; it is
 * for sentences that name nothing else.
 */
export function tag(tokens: readonly Token[], literal = false): Tagged {
  const parts: Part[] = [];
  const strange: Token[] = [];
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const part = partAt(tokens, at, literal);
    if (part !== undefined) parts.push(part);
    else if (!ornaments.has(token.word)) strange.push(token);
    at = part?.last ?? at + 1;
  }
  return { parts, strange };
}

function partAt(tokens: readonly Token[], at: number, literal: boolean): Part | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const taken = literal && nounsInNoise.has(token.word);
  return (taken ? undefined : longestCue(tokens, at)) ?? ownWord(token, at);
}

function longestCue(tokens: readonly Token[], at: number): Part | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const number = token.kind === "number" || numberWords.has(token.word) ? ["#"] : [];
  const candidates = [token.word, ...number, "*"].flatMap((key) => cuesByFirstWord.get(key) ?? []);
  let best: Part | undefined;
  for (const candidate of candidates) {
    const found = match(candidate.pattern, tokens, at);
    if (found !== undefined && found.end > (best?.last ?? at)) {
      best = candidate.part(found.captures, { first: at, last: found.end });
    }
  }
  return best;
}

function ownWord({ kind, word, identifier }: Token, at: number): Part | undefined {
  const place = { first: at, last: at + 1 };
  if (kind === "number") return { role: "number", ...place };
  if (kind === "mark") return undefined;
  const words = identifier ?? [word];
  if (!words.every((each) => /^[a-z0-9]+$/.test(each))) return undefined;
  return { role: "word", words, identifier: identifier !== undefined, verbal: verbalWords.has(word), ...place };
}
