import type { Mutant } from "./mutant.ts";

/** Which tests most likely see a mutant: those that saw its like, and those that run the weakened function. */
export class Ranking {
  /** How often a test saw a mutant of a rule, by `<rule> <test>`. */
  readonly #seen: Map<string, number>;
  readonly #functions: Readonly<Record<string, readonly string[]>>;

  constructor(functions: Readonly<Record<string, readonly string[]>>, seen: Readonly<Record<string, number>> = {}) {
    this.#functions = functions;
    this.#seen = new Map(Object.entries(seen));
  }

  /** The tests for a mutant, the best first. Tests that are not named come last. */
  order({ rule, path, scope }: Mutant): readonly string[] {
    const running = new Set(this.#functions[`${path} ${scope}`] ?? []);
    const tests = new Set([...running, ...[...this.#seen.keys()].map((key) => key.split("\t")[1] ?? "")]);
    const score = (test: string) =>
      this.#count(rule, test) * 10 + this.#count("any", test) + (running.has(test) ? 5 : 0);
    return [...tests].sort((a, b) => score(b) - score(a));
  }

  /** Learns that a test saw a mutant. */
  learn({ rule }: Mutant, test: string): void {
    const name = test.split("[")[0] ?? "";
    for (const key of [`${rule}\t${name}`, `any\t${name}`]) this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1);
  }

  /** What was learned, to be kept. */
  get seen(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#seen);
  }

  #count(rule: string, test: string): number {
    return this.#seen.get(`${rule}\t${test}`) ?? 0;
  }
}
