import type { CharacterClass, ClassItem } from "./node.ts";

/** Makes the test whether a class takes a code point. */
export function classTest({ negated, items }: CharacterClass): (code: number) => boolean {
  const tests = items.map(itemTest);
  return (code) => tests.some((takes) => takes(code)) !== negated;
}

function itemTest(item: ClassItem): (code: number) => boolean {
  if (item.kind === "range") return (code) => item.from <= code && code <= item.to;
  const category = new RegExp(`\\p{${item.name}}`, "u");
  return (code) => category.test(String.fromCodePoint(code)) !== item.negated;
}
