import { str } from "./literal.ts";

/** However deep it stands, a piece may take as many columns. */
const LEAST = 20;

/** Text as string literals that Python puts together again, each within a number of columns, broken between words. */
export function pieces(value: string, columns: number): readonly string[] {
  const room = Math.max(columns, LEAST);
  const words = value.split(/(?<= )(?=[^ ])/);
  const short = words.flatMap((word) => (str(word).length <= room ? [word] : fill([...word], room)));
  return fill(short, room).map(str);
}

/** Joins parts that stand side by side for as long as their literal fits. */
function fill(parts: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = (lines.at(-1) ?? "") + part;
    if (lines.length > 0 && str(longer).length <= room) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
