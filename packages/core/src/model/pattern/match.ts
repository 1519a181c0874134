import { classTest } from "./class.ts";
import type { PatternNode } from "./node.ts";

/**
 * Makes the test whether a text holds a match of a pattern. It takes time in proportion to the length of the text
 * whatever the pattern is, which `RegExp` does not: `^(a+)+$` would keep it busy for years.
 */
export function matcherOf(node: PatternNode): (text: string) => boolean {
  const start = compile(node, { kind: "match" });
  return (text) => holdsMatch(start, [...text]);
}

/** A state of the automaton. */
type State =
  | { readonly kind: "take"; readonly takes: (code: number) => boolean; readonly next: State }
  | { readonly kind: "fork"; readonly ways: readonly State[] }
  | { readonly kind: "start" | "end"; readonly next: State }
  | { readonly kind: "match" };

function compile(node: PatternNode, next: State): State {
  switch (node.kind) {
    case "character":
      return { kind: "take", takes: (code) => code === node.code, next };
    case "class":
      return { kind: "take", takes: classTest(node), next };
    case "sequence":
      return node.items.reduceRight((after, item) => compile(item, after), next);
    case "choice":
      return { kind: "fork", ways: node.options.map((option) => compile(option, next)) };
    case "group":
      return compile(node.item, next);
    case "repeat":
      return times(node.min, node.item, optional(node, next));
    default:
      return { kind: node.kind, next };
  }
}

function times(count: number, item: PatternNode, next: State): State {
  let state = next;
  for (let copy = 0; copy < count; copy += 1) state = compile(item, state);
  return state;
}

/** The repetitions that may be left out. Each fork leads straight out, so that a walk over forks stays short. */
function optional({ item, min, max }: PatternNode & { readonly kind: "repeat" }, next: State): State {
  if (!Number.isFinite(max)) return loop(item, next);
  let state = next;
  for (let copy = min; copy < max; copy += 1) state = { kind: "fork", ways: [compile(item, state), next] };
  return state;
}

function loop(item: PatternNode, next: State): State {
  const ways = [next];
  const state: State = { kind: "fork", ways };
  ways.push(compile(item, state));
  return state;
}

function holdsMatch(start: State, characters: readonly string[]): boolean {
  // A match may begin at any character, unless the pattern says otherwise.
  const starts = start.kind === "start" ? [] : [start];
  let states = new Set([start]);
  for (let at = 0; at <= characters.length && states.size > 0; at += 1) {
    const reached = reach(states, { start: at === 0, end: at === characters.length });
    if (reached === "match") return true;
    states = new Set([...advance(reached, characters[at]?.codePointAt(0) ?? 0), ...starts]);
  }
  return false;
}

/** All states that can be reached from some without taking a character, unless the match is among them. */
function reach(
  from: ReadonlySet<State>,
  edges: { readonly start: boolean; readonly end: boolean },
): Set<State> | "match" {
  const reached = new Set(from);
  // A set is walked in the order of insertion, so that what is added during the walk is walked too.
  for (const state of reached) {
    if (state.kind === "match") return "match";
    if (state.kind === "fork") for (const way of state.ways) reached.add(way);
    if ((state.kind === "start" || state.kind === "end") && edges[state.kind]) reached.add(state.next);
  }
  return reached;
}

function* advance(states: ReadonlySet<State>, code: number): Generator<State> {
  for (const state of states) if (state.kind === "take" && state.takes(code)) yield state.next;
}
