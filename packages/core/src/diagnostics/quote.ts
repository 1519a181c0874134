const LONGEST = 60;

/**
 * Shows a piece of the user's text within a message: in backquotes, on one line, cut when it is long, and with
 * characters that a terminal would obey or hide written as their code points.
 */
export function quote(text: string): string {
  const points = [...text.slice(0, 2 * LONGEST)];
  const cut = points.length > LONGEST || text.length > 2 * LONGEST;
  const shown = points.slice(0, LONGEST).map(printable).join("");
  return `\`${shown}${cut ? "…" : ""}\``;
}

/** Names a character by its code point: `U+0007`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Whether a character would be invisible, or change how the text around it is shown. */
export function isHidden(character: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF\uFFFE\uFFFF]/u.test(character);
}

function printable(character: string): string {
  return isHidden(character) ? `<${codePoint(character)}>` : character;
}
