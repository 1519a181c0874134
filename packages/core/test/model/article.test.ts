import { expect, test } from "vitest";
import { withArticle } from "../../src/model/article.ts";

test.each([
  "a todo",
  "an animal",
  "an onion",
  "an entry",
  "a ewe",
  "a european city",
  "an hour",
  "a house",
  "an honest answer",
  "a one time code",
  "an onerous task",
  "a unit",
  "an uninstalled program",
  "a user story",
  "an usher",
  "an uncle",
  "a utility bill",
])("an article suits the sound after it: %s", (words) => {
  expect(withArticle(words.slice(words.indexOf(" ") + 1))).toBe(words);
});
