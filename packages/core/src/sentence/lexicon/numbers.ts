/** Numbers that people write as words. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, value): [string, string] => [word, String(value)])
    .concat([
      ["twenty", "20"],
      ["fifty", "50"],
      ["hundred", "100"],
      ["thousand", "1000"],
    ]),
);
