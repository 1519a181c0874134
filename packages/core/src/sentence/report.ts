import type { Suggestion } from "../diagnostics/diagnostic.ts";
import type { Findings } from "../diagnostics/findings.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { replaceWith } from "../diagnostics/suggestion.ts";
import type { ChosenTables } from "./choose/choose-tables.ts";
import type { Unknown } from "./gather/outline.ts";
import { plural } from "./inflection.ts";
import { features } from "./lexicon/features.ts";
import { usualFields } from "./lexicon/nouns.ts";
import type { sentenceMistakes } from "./mistakes.ts";
import type { Wish } from "./phrase.ts";
import { rangeOf, type Source } from "./source.ts";
import type { Understood } from "./understand.ts";

/** What reporting needs. */
export interface Desk {
  readonly source: Source;
  readonly findings: Findings<typeof sentenceMistakes>;
}

/** More fields than that no resource can have. */
const mostFields = 200;

/** Shorter words are near too many others. */
const shortestNear = 4;

/** Reports everything that keeps a sentence from becoming a spec. */
export function reportMistakes(understood: Understood, chosen: ChosenTables, desk: Desk): void {
  reportWishes(understood, chosen, desk);
  const hasWishes = understood.outline.wishes.length + chosen.circles.length > 0;
  if (understood.outline.rows.length === 0 && !hasWishes) reportNothing(understood, desk);
  for (const { name, columns } of chosen.tables) {
    if (columns.length <= mostFields) continue;
    desk.findings.report("too-much", { name, count: columns.length, limit: mostFields }, {});
  }
}

/** Each kind of wish is told of once, where it first appears. */
function reportWishes({ outline, tokens }: Understood, { circles }: ChosenTables, { source, findings }: Desk): void {
  const ring: readonly Wish[] = circles.map(({ place }) => ({ feature: "many-to-many", place }));
  const wishes = [...outline.wishes, ...ring].toReversed();
  for (const { feature, place } of new Map(wishes.map((wish) => [wish.feature, wish])).values()) {
    findings.report("not-yet", { what: features[feature].what }, { range: rangeOf(source, tokens, place) });
  }
}

function reportNothing({ unknown, tokens }: Understood, { source, findings }: Desk): void {
  const [first] = unknown;
  const last = unknown.at(-1);
  const place = first && last && { first: first.place.first, last: last.place.last };
  findings.report(
    "no-resource",
    { unknown: unknown.flatMap(({ words }) => words) },
    {
      ...(place && { range: rangeOf(source, tokens, place) }),
      suggestions: unknown.flatMap((words) => nounNear(words, { tokens, source })),
    },
  );
}

function nounNear({ words, place }: Unknown, { tokens, source }: Pick<Understood, "tokens"> & Pick<Desk, "source">): readonly Suggestion[] {
  const word = words.join(" ");
  const noun = word.length < shortestNear ? undefined : nearest(word, nouns);
  return noun === undefined ? [] : [replaceWith(rangeOf(source, tokens, place), noun)];
}

const nouns: readonly string[] = Object.keys(usualFields).flatMap((noun) => [noun, plural(noun)]);
