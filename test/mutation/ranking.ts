import type { Coverage } from "./baseline.ts";
import type { Mutant } from "./mutant.ts";

/** How often a test saw a mutant of a kind, by `<kind><tab><test without its case>`. */
export type Seen = Readonly<Record<string, number>>;

/** A test that does not run the weakened function hardly sees it. */
const RUNS = 1_000;

/** What so few tests run may run once for all of them, as what starts a service does. */
const FEW = 2;

/** How much more likely a case sees a mutant for each of its names that stands near what was weakened. */
const SPEAKS = 3;

/** How much more likely a test sees a mutant for each word that its name and the weakened place have in common. */
const SHARES = 25;

/** How much more likely a test sees a mutant when its module is named after the weakened file: `test_tokens` after `tokens`. */
const NAMED = 150;

/** How much less each further case of the same test tells. */
const AGAIN = 2;

/** Which tests most likely see a mutant: those that saw its like, and those that run the weakened function. */
export class Ranking {
  readonly #seen: Map<string, number>;
  readonly #cases: ReadonlyMap<string, readonly string[]>;
  readonly #coverage: Coverage;

  constructor(coverage: Coverage, seen: Seen) {
    this.#seen = new Map(Object.entries(seen));
    this.#coverage = coverage;
    this.#cases = casesOf(coverage.tests);
  }

  /** All tests, those first that most likely see a mutant. */
  order(mutant: Mutant): readonly string[] {
    const running = new Set(this.#running(mutant));
    const kinds = kindsOf(mutant);
    const place = `${mutant.path} ${mutant.scope}`;
    const scores = new Map<string, number>();
    for (const [test, cases] of this.#cases) {
      const named = isNamedAfter(test, mutant.path);
      const common = SHARES * commonWords(test, place) + (named ? NAMED : 0);
      const likely = kinds.reduce((sum, [kind, weight]) => sum + weight * Math.log1p(this.#count(kind, test)), common);
      const own = cases.map((each): Scored => [each, (running.has(each) ? RUNS : 0) + SPEAKS * speaks(each, mutant)]);
      for (const [index, [each, score]] of own.sort(byScore).entries())
        scores.set(each, likely + score - (named ? 0 : AGAIN * index));
    }
    return [...scores].sort(byScore).map(([test]) => test);
  }

  /** How many tests can see a mutant: those that run the function, where it is known which do. */
  limit(mutant: Mutant): number {
    const running = this.#running(mutant).length;
    return running === 0 ? this.#coverage.tests.length : running;
  }

  /** Learns that a test saw a mutant. */
  learn(mutant: Mutant, test: string): void {
    for (const [kind] of kindsOf(mutant)) {
      const key = `${kind}\t${withoutCase(test)}`;
      this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1);
    }
  }

  /** What was learned, to be kept. */
  get seen(): Seen {
    return Object.fromEntries(this.#seen);
  }

  /** The tests that run the weakened function. None where that tells nothing: what a route asks for is asked before it runs. */
  #running({ path, scope, rule }: Mutant): readonly (string | undefined)[] {
    const { functions, tests } = this.#coverage;
    const places = rule.startsWith("a route asks") ? [] : (functions[`${path} ${scope}`] ?? []);
    return places.length > FEW ? places.map((place) => tests[place]) : [];
  }

  #count(kind: string, test: string): number {
    return this.#seen.get(`${kind}\t${test}`) ?? 0;
  }
}

type Scored = readonly [string, number];

function byScore([, one]: Scored, [, other]: Scored): number {
  return other - one;
}

function casesOf(tests: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const cases = new Map<string, string[]>();
  for (const test of tests) {
    const name = withoutCase(test);
    cases.set(name, [...(cases.get(name) ?? []), test]);
  }
  return cases;
}

function withoutCase(test: string): string {
  return test.split("[")[0] ?? test;
}

/** How many names of the case of a test stand near the weakened place: two of `[todos-parent_id]`. */
function speaks(test: string, { path, scope, around }: Mutant): number {
  const [, names] = /\[(.*)\]$/.exec(test) ?? [];
  const place = `${path} ${scope} ${around}`;
  return (names?.split("-") ?? []).filter((name) => name.length > 3 && place.includes(name)).length;
}

function isNamedAfter(test: string, path: string): boolean {
  return commonWords(test.split("::")[0] ?? "", path.split("/").at(-1) ?? "") > 0;
}

/** How many words two names have in common: `test_members` and `routes/members.py`. */
function commonWords(one: string, other: string): number {
  const words = wordsOf(other);
  return [...wordsOf(one)].filter((word) => words.has(word)).length;
}

/** The words of a name by their first four letters, so that `sharing` is `shares`, without those that all of them have. */
function wordsOf(name: string): ReadonlySet<string> {
  const words = name.split(/[^A-Za-z]+/).filter((word) => word.length > 3);
  const stems = words.map((word) => word.slice(0, 4).toLowerCase());
  return new Set(stems.filter((stem) => !["test", "back", "rout", "that", "with"].includes(stem)));
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
