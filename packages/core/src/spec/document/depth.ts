import { isBlank, type YamlToken } from "./tokens.ts";

/** Takes the tokens of a text one after the other, and tells how deep the values are nested at each. */
export type Depth = (token: YamlToken) => number;

/** Behind these a value can begin that has its own place in the order of columns. */
const INDICATORS = new Set<YamlToken["type"]>(["seq-item-ind", "explicit-key-ind", "map-value-ind"]);

/**
 * Starts at depth 0. Brackets nest by themselves; outside of brackets the columns tell: what begins a line or follows
 * an indicator (`- a`), and stands further right than everything that is open, belongs inside it.
 */
export function trackDepth(): Depth {
  const columns: number[] = [];
  let brackets = 0;
  let opens = true;
  return (token) => {
    if (token.type === "newline") opens = true;
    if (isBlank(token)) return columns.length + brackets;
    if (brackets === 0 && opens) nest(columns, token.column);
    brackets = bracketsAfter(token, brackets);
    opens = INDICATORS.has(token.type);
    return columns.length + brackets;
  };
}

function nest(columns: number[], column: number): void {
  while ((columns.at(-1) ?? -1) > column) columns.pop();
  if ((columns.at(-1) ?? -1) < column) columns.push(column);
}

function bracketsAfter({ type }: YamlToken, before: number): number {
  if (type === "flow-error-end") return 0;
  if (type === "flow-seq-start" || type === "flow-map-start") return before + 1;
  return type === "flow-seq-end" || type === "flow-map-end" ? Math.max(0, before - 1) : before;
}
