/** Words with `a` or `an` before them, by the sound that they begin with: a unit, an uncle, a house, an hour. */
export function withArticle(words: string): string {
  return `${startsWithVowel.test(words) ? "an" : "a"} ${words}`;
}

const startsWithVowel = /^(?:[ai]|o(?!ne\b)|e(?!u|we)|u(?!ni(?!n|m)|s[aeu]|t[ei])|h(?:our|eir|onest|onou?r))/;
