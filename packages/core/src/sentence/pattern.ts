import { numberWords } from "./lexicon/numbers.ts";
import type { Token } from "./token.ts";

/**
 * A cue of one or more words, as the lexicon writes it. `a|b` is either word, and `[a]` may be absent. `#` is a number
 * in digits or as a word, `*` any word but those that join others, as it is written; both are captured.
 */
export interface Pattern {
  readonly steps: readonly Step[];
}

interface Step {
  readonly accepts: ReadonlySet<string> | "#" | "*";
  readonly optional: boolean;
}

/** Where a pattern ended, and the words that it captured. */
export interface Match {
  readonly end: number;
  readonly captures: readonly string[];
}

/** Reads a pattern as the lexicon writes it. */
export function pattern(source: string): Pattern {
  return { steps: source.split(" ").map(step) };
}

function step(source: string): Step {
  const optional = source.startsWith("[") && source.endsWith("]");
  const inner = optional ? source.slice(1, -1) : source;
  return { accepts: inner === "#" || inner === "*" ? inner : new Set(inner.split("|")), optional };
}

/** The words that a match can begin with; `#` and `*` stand for any number and any word. */
export function firstWords(source: Pattern): readonly string[] {
  const required = source.steps.findIndex((each) => !each.optional);
  return source.steps
    .slice(0, required + 1)
    .flatMap((each) => (typeof each.accepts === "string" ? [each.accepts] : [...each.accepts]));
}

/** Matches a pattern from the token at `start`; an optional step is taken where it can be. */
export function match(source: Pattern, tokens: readonly Token[], start: number): Match | undefined {
  return matchSteps(source.steps, tokens, start);
}

function matchSteps(steps: readonly Step[], tokens: readonly Token[], at: number): Match | undefined {
  const [first, ...rest] = steps;
  if (first === undefined) return { end: at, captures: [] };
  const taken = take(first, tokens[at]);
  const after = taken && matchSteps(rest, tokens, at + 1);
  if (taken && after) return { end: after.end, captures: [...taken, ...after.captures] };
  return first.optional ? matchSteps(rest, tokens, at) : undefined;
}

function take({ accepts }: Step, token: Token | undefined): readonly string[] | undefined {
  if (token === undefined) return undefined;
  if (accepts === "#") return takeNumber(token);
  if (accepts === "*") return token.kind === "mark" || joiners.has(token.word) ? undefined : [token.text];
  return accepts.has(token.word) ? [] : undefined;
}

/** Words that join others and are no value. */
const joiners: ReadonlySet<string> = new Set("and or of with for to in on at by the a an is".split(" "));

function takeNumber({ kind, word }: Token): readonly string[] | undefined {
  const value = kind === "number" ? word : numberWords.get(word);
  return value === undefined ? undefined : [value];
}
