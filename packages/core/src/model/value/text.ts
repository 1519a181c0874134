/** The number of characters (Unicode code points) of a text. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The first `length` characters (Unicode code points) of a text. */
export function firstCharacters(text: string, length: number): string {
  return text.length <= length ? text : [...text].slice(0, length).join("");
}

/** Tells whether databases can hold the text: PostgreSQL refuses NUL, and a lone surrogate is no UTF-8. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

/** The first character that does not belong in a heading or a sentence, as `U+0007`; nothing where there is none. */
export function unprintable(text: string): string | undefined {
  const character = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.exec(text)?.[0];
  return character && `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
