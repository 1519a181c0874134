import { type Cell, cellsOf } from "./cell.ts";
import type { Range } from "./diagnostic.ts";
import { type Lines, linesOf } from "./lines.ts";
import type { Style } from "./style.ts";

/** The columns of the screen that the text of one line may take. */
const WINDOW = 100;
/** The columns to show in front of the mistake in a line that is cut. */
const BEFORE = 40;

/**
 * Shows the line of a mistake with carets under it, below the line before it:
 *
 *     7 |     fields:
 *     8 |       title: strng(1..200)
 *       |              ^^^^^
 */
export function codeFrame(text: string, range: Range, style: Style): readonly string[] {
  const lines = linesOf(text);
  const { line } = range.start;
  const gutter = String(line).length;
  const row = (number: string, shown: string): string =>
    `  ${style.dim(`${number.padStart(gutter)} |`)} ${shown}`.trimEnd();
  const marked = mark(lines, range);
  return [
    ...(line > 1 ? [row(String(line - 1), style.dim(marked.above))] : []),
    row(String(line), marked.text),
    row("", style.red(marked.carets)),
  ];
}

interface Marked {
  readonly above: string;
  readonly text: string;
  readonly carets: string;
}

function mark(lines: Lines, { start, end }: Range): Marked {
  const cells = cellsOf(lines.text(start.line));
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : Number.POSITIVE_INFINITY;
  const before = widthOf(cells.filter(({ offset }) => offset < from));
  const under = widthOf(cells.filter(({ offset }) => from <= offset && offset < to));
  const first = widthOf(cells) <= WINDOW ? 0 : Math.max(0, before - BEFORE);
  const shown = cut(cells, first);
  return {
    above: cut(cellsOf(lines.text(start.line - 1)), first).text,
    text: shown.text,
    carets:
      " ".repeat(before - first + shown.shift) + "^".repeat(Math.max(1, Math.min(under, WINDOW - before + first))),
  };
}

/** The part of a line that fits the window from a column on, and how far what it starts with moves the rest. */
function cut(cells: readonly Cell[], first: number): { readonly text: string; readonly shift: number } {
  const kept: string[] = [];
  let column = 0;
  let start = first;
  for (const { text, width } of cells) {
    if (column >= first && column + width <= first + WINDOW) {
      if (kept.length === 0) start = column;
      kept.push(text);
    }
    column += width;
  }
  const lead = first > 0 && cells.length > 0 ? "… " : "";
  return {
    text: `${lead}${kept.join("")}${column > first + WINDOW ? " …" : ""}`,
    shift: lead.length - (kept.length > 0 ? start - first : 0),
  };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((width, cell) => width + cell.width, 0);
}
