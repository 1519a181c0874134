import type { Mutant } from "./mutant.ts";

/** Which tests most likely see a mutant: those that saw its like, and those that run the weakened function. */
export class Ranking {
  /** How often a test saw a mutant of a kind, by `<kind> <test>`. */
  readonly #seen: Map<string, number>;
  readonly #functions: Readonly<Record<string, readonly string[]>>;

  constructor(functions: Readonly<Record<string, readonly string[]>>, seen: Readonly<Record<string, number>> = {}) {
    this.#functions = functions;
    this.#seen = new Map(Object.entries(seen));
  }

  /** The tests for a mutant, the best first. Tests that are not named come last. */
  order(mutant: Mutant): readonly string[] {
    const { path, scope } = mutant;
    const running = new Set(this.#functions[`${path} ${scope}`] ?? []);
    const tests = new Set([...running, ...[...this.#seen.keys()].map((key) => key.split("\t")[1] ?? "")]);
    const kinds = kindsOf(mutant);
    const score = (test: string) => {
      const seen = kinds.map(([kind, weight]) => weight * Math.log1p(this.#count(kind, test)));
      return seen.reduce((sum, one) => sum + one, running.has(test) ? 5 : 0);
    };
    const scores = new Map([...tests].map((test) => [test, score(test)]));
    return [...tests].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  }

  /** Learns that a test saw a mutant. */
  learn(mutant: Mutant, test: string): void {
    const name = test.split("[")[0] ?? "";
    for (const [kind] of kindsOf(mutant)) {
      const key = `${kind}\t${name}`;
      this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1);
    }
  }

  /** What was learned, to be kept. */
  get seen(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#seen);
  }

  #count(kind: string, test: string): number {
    return this.#seen.get(`${kind}\t${test}`) ?? 0;
  }
}

/** What a mutant has in common with others, and how much that tells: the rule, the file, and what the function does. */
function kindsOf({ rule, path, scope }: Mutant): readonly (readonly [string, number])[] {
  const verb = scope.split("_")[0] ?? "";
  return [
    [`${rule} ${verb}`, 20],
    [`${path} ${scope}`, 10],
    [rule, 8],
    [path, 5],
    ["any", 1],
  ];
}
