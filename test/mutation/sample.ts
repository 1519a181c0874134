/** Some of the items, which the seed decides; all of them when there are no more. */
export function sample<T>(items: readonly T[], { count, seed }: { count: number; seed: number }): readonly T[] {
  const left = [...items];
  const chosen: T[] = [];
  for (let state = seed; chosen.length < count && left.length > 0; ) {
    state = next(state);
    chosen.push(...left.splice(state % left.length, 1));
  }
  return chosen;
}

/** The next number of a row that looks random (Numerical Recipes, a linear congruence), mixed for its low bits. */
function next(state: number): number {
  const number = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return (number ^ (number >>> 16)) >>> 0;
}
