import fc from "fast-check";

/** The file that a hostile text makes where somebody runs it. */
export const canary = "freehold-canary";

const code = `open("${canary}", "w")`;

/** Texts that break out of a literal, a comment, a template or a document wherever they are not encoded. */
const breakouts: readonly string[] = [
  `"+${code}+"`,
  `'+open('${canary}', 'w')+'`,
  `"""+${code}+"""`,
  `""" ${code} """`,
  `\\"+${code}+"`,
  `{${code}}`,
  `"); ${code} #`,
  `$(touch ${canary})`,
  `\`touch ${canary}\``,
  `-->{{ ${code} }}{% x %}<%= x %>\u0024{x}%(x)s%s`,
  "-*- coding: utf-7 -*-",
  "# coding=unicode_escape",
  "a backslash at the end \\",
  '"',
  "'",
  '"""',
  "'''",
  "\\",
  "\\N{DASH} \\x \\u12 \\U \\777",
  "$& $1 $` $'",
  "# type: ignore",
  "# noqa",
  "null",
  "true",
  "1e3",
  "0o17",
  "a: b, [c], {d}, - e, *f, &g, !h, |, >, %, @",
  "crème brûlée, 北京, עברית",
  "\u{1f600}\u{10fffd}",
  "</script><script>alert(1)</script>",
];

const characters: readonly string[] = [
  ..."\"'\\`{}[]()<>$%#&*|!?@:;,.-_+=~^/ abcABC019",
  ..."éßǅ北ע\u0301\u00a0\u{1f600}\u{20000}",
];

/** One line of characters that can be printed: what a title may be. */
export const title: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...breakouts.filter((text) => text.length < 90)),
  fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 90 }),
  fc.constantFrom("Todo API", "Notes"),
);

/** Several lines of characters that can be printed: what a description may be. */
export const description: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...breakouts),
  fc.string({ unit: fc.constantFrom(...characters, "\n", "\t", "\n\n"), maxLength: 300 }),
  fc.constantFrom("\n", `\n${code}\n`, "\n# x\n\n- y\n", "word ".repeat(300)),
);

/** Text that no rule restricts, but for what no database holds: what a user may store. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  title,
  description,
  fc.constantFrom(`\r${code}\r`, `\u2028${code}`, "\r\n", "\u0085\u2028\u2029", "\u202e\u2066\u200b\ufeff", " ", "\t"),
  fc.string({ unit: fc.constantFrom(...characters, ..."\n\r\t\u0085\u2028\u2029\u202e\ufeff\u200d"), maxLength: 60 }),
);

/** A value of an enum: up to sixty characters that can be printed, and no space at an end. */
export const enumValue: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 2, arbitrary: title },
    { weight: 1, arbitrary: fc.constantFrom("todo", "doing", "done", "name", "mro", "__class__", "a-b", "a_b", "A B") },
  )
  .map(
    (text) =>
      [...text]
        .slice(0, 60)
        .join("")
        .replace(/[\u00a0\p{Co}]/gu, "x")
        .trim() || "x",
  );
