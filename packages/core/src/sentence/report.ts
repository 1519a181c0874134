import leven from "leven";
import type { Findings } from "../diagnostics/findings.ts";
import { replaceWith } from "../diagnostics/suggestion.ts";
import type { ChosenTables } from "./choose/choose-tables.ts";
import { plural, singular } from "./inflection.ts";
import { isKnownNoun } from "./know.ts";
import { features } from "./lexicon/features.ts";
import { usualFields } from "./lexicon/nouns.ts";
import type { sentenceMistakes } from "./mistakes.ts";
import { rangeOf, type Source } from "./source.ts";
import type { Understood } from "./understand.ts";

/** What reporting needs. */
export interface Desk {
  readonly source: Source;
  readonly findings: Findings<typeof sentenceMistakes>;
}

/** More fields than that no resource can have. */
const mostFields = 200;

/** Shorter words are one slip away from too many others. */
const shortestNear = 6;

/** Reports everything that keeps a sentence from becoming a spec. */
export function reportMistakes(understood: Understood, chosen: ChosenTables, desk: Desk): void {
  reportWishes(understood, chosen, desk);
  reportDoubts(understood, desk);
  const hasWishes = chosen.refused.length > 0;
  if (understood.outline.rows.length === 0 && !hasWishes) reportNothing(understood, desk);
  reportSlips(understood, desk);
  for (const { name, columns } of chosen.tables) {
    if (columns.length <= mostFields) continue;
    desk.findings.report("too-much", { name, count: columns.length, limit: mostFields }, {});
  }
}

/** Each kind of wish is told of once, where it first appears. */
function reportWishes({ tokens }: Understood, { refused }: ChosenTables, { source, findings }: Desk): void {
  for (const { feature, place } of new Map(refused.toReversed().map((wish) => [wish.feature, wish])).values()) {
    const { what, isBuilt } = features[feature];
    findings.report(isBuilt ? "unclear-wish" : "not-yet", { what }, { range: rangeOf(source, tokens, place) });
  }
}

/** What is in doubt is told of at the word that brings the doubt. */
function reportDoubts({ doubts }: Understood, { source, findings }: Desk): void {
  for (const { wish, word } of new Map(doubts.toReversed().map((each) => [each.word, each])).values()) {
    const { what } = features[wish.feature];
    findings.report("doubtful-wish", { what, word: word.text }, { range: source.range(word.start, word.end) });
  }
}

function reportNothing({ unknown, tokens, namesUsers }: Understood, { source, findings }: Desk): void {
  const [first] = unknown;
  const last = unknown.at(-1);
  const place = first && last && { first: first.place.first, last: last.place.last };
  findings.report(
    "no-resource",
    { unknown: unknown.flatMap(({ words }) => words), users: namesUsers },
    {
      ...(place && { range: rangeOf(source, tokens, place) }),
      suggestions: unknown.flatMap(({ words, place: at }) => {
        const near = nounNear(words.join(" "));
        return near === undefined ? [] : [replaceWith(rangeOf(source, tokens, at), near)];
      }),
    },
  );
}

/** Nouns that are not known, but one slip away from one that is: `bookmrks`. They stay as they are. */
function reportSlips({ outline, tokens }: Understood, { source, findings }: Desk): void {
  for (const { noun, place } of outline.rows) {
    const near = isKnownNoun(noun) ? undefined : nounNear(noun);
    const at = tokens.findIndex(({ word }, index) => index >= place.first && singular(word) === noun);
    if (near === undefined || at < 0) continue;
    const range = rangeOf(source, tokens, { first: at, last: at + 1 });
    const text = tokens[at]?.word === noun ? near : plural(near);
    findings.report("unfamiliar-noun", { noun, near }, { range, suggestions: [replaceWith(range, text)] });
  }
}

/** The known noun that is one slip away from a word; short words are one slip away from too many. */
function nounNear(word: string): string | undefined {
  return word.length < shortestNear ? undefined : nouns.find((noun) => leven(word, noun, { maxDistance: 2 }) === 1);
}

const nouns: readonly string[] = Object.keys(usualFields).flatMap((noun) => [noun, plural(noun)]);
