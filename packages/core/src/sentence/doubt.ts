import {
  articles,
  choices,
  clauseEnds,
  denials,
  links,
  permissions,
  possible,
  refusals,
  secret,
} from "./lexicon/doubts.ts";
import { features } from "./lexicon/features.ts";
import type { Part, Place } from "./part.ts";
import type { Wish } from "./phrase.ts";
import type { Token } from "./token.ts";

/** A wish that lets more people see a row than its owner, and the word that leaves it in doubt. */
export interface Doubt {
  readonly wish: Wish;
  readonly word: Token;
}

/** How many words before a wish are close to it: `without any sharing`, `make some notes public`. */
const close = { without: 2, choice: 3 } as const;

/** Wishes that other words of the sentence take back, or leave open: `never public`, `public or private`. */
export function doubtfulWishes(wishes: readonly Wish[], tokens: readonly Token[], parts: readonly Part[]): Doubt[] {
  const rules = parts.filter(({ role }) => role === "hint");
  return wishes.flatMap((wish) => {
    const word = features[wish.feature].opensRows ? doubtAbout(wish, tokens, rules) : undefined;
    return word === undefined ? [] : [{ wish, word }];
  });
}

function doubtAbout(wish: Wish, tokens: readonly Token[], rules: readonly Place[]): Token | undefined {
  const { feature, place } = wish;
  const before = clauseBefore(place, tokens, rules);
  return (
    [...before, ...tokens.slice(place.first, place.last)].find(isDenial) ??
    before.slice(-close.without).find(({ word }) => word === "without") ??
    before.slice(-close.choice).find(({ word }) => feature === "public" && choices.has(word)) ??
    fromWhom(before) ??
    denialAfter(tokens.slice(place.last)) ??
    openChoice(wish, tokens)
  );
}

/** The clause up to a wish, but for the rules of fields in it: `with a title that is never empty`. */
function clauseBefore({ first }: Place, tokens: readonly Token[], rules: readonly Place[]): readonly Token[] {
  const start = tokens.findLastIndex(({ word }, index) => index < first && clauseEnds.has(word)) + 1;
  const isRule = (index: number): boolean => rules.some((rule) => index >= rule.first && index < rule.last);
  return tokens.filter((_, index) => index >= start && index < first && !isRule(index));
}

function isDenial({ word }: Token): boolean {
  return denials.has(word) || word.endsWith("n't");
}

function fromWhom(before: readonly Token[]): Token | undefined {
  const word = before.findLast((token) => !articles.has(token.word));
  return word?.word === "from" ? word : undefined;
}

function denialAfter(after: readonly Token[]): Token | undefined {
  const next = after.find(({ kind, word }) => kind !== "mark" && !links.has(word));
  if (next && isDenial(next)) return next;
  const end = after.findIndex(({ word }) => clauseEnds.has(word));
  const rest = after.slice(0, end < 0 ? undefined : end);
  return rest.find(
    (token, index) => refusals.has(token.word) || (isDenial(token) && permissions.has(rest[index + 1]?.word ?? "")),
  );
}

function openChoice({ feature, place: { first, last } }: Wish, tokens: readonly Token[]): Token | undefined {
  const [earlier, before, after, later] = [first - 2, first - 1, last, last + 1].map((index) => tokens[index]);
  const either = [[before, earlier] as const, [after, later] as const];
  const or = either.find(([word, other]) => isOr(word) && (feature === "public" || secret.has(other?.word ?? "")));
  if (or !== undefined) return or[0];
  if (feature !== "public") return undefined;
  if (before?.word === "be" && possible.has(earlier?.word ?? "")) return earlier;
  return before?.word === "optionally" ? before : undefined;
}

function isOr(token: Token | undefined): boolean {
  return token !== undefined && (token.word === "or" || token.word === "/");
}
