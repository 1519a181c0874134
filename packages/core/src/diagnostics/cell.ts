import { isHidden } from "./quote.ts";

/** What a terminal shows of one character of a line. */
export interface Cell {
  readonly text: string;
  /** In columns of the screen. */
  readonly width: number;
  /** Where the character starts in the line, in UTF-16 units from 0. */
  readonly offset: number;
}

const TAB = 4;

/**
 * Lays a line out on the screen: tabs reach to the next multiple of four columns, East Asian characters and emoji take
 * two columns, combining marks none, and characters that a terminal would obey or hide become `�`.
 */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  let joined = false;
  for (const character of line) {
    const cell = { ...shapeOf(character, column, joined), offset };
    cells.push(cell);
    offset += character.length;
    column += cell.width;
    joined = character === JOINER;
  }
  return cells;
}

/** Glues emoji together: a family is shown as one. */
const JOINER = "\u200D";

function shapeOf(character: string, column: number, joined: boolean): Omit<Cell, "offset"> {
  if (character === "\t") {
    const width = TAB - (column % TAB);
    return { text: " ".repeat(width), width };
  }
  if (isHidden(character)) return { text: "�", width: 1 };
  return { text: character, width: joined ? 0 : widthOf(character) };
}

function widthOf(character: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u.test(character)) return 0;
  // Two of these make a flag, which takes two columns.
  if (/\p{Regional_Indicator}/u.test(character)) return 1;
  return /\p{Emoji_Presentation}/u.test(character) || isEastAsianWide(character.codePointAt(0) ?? 0) ? 2 : 1;
}

/** The blocks of Unicode (UAX #11) whose characters are wide almost throughout. */
const WIDE = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18d08],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
] as const;

function isEastAsianWide(point: number): boolean {
  return WIDE.some(([first, last]) => first <= point && point <= last);
}
