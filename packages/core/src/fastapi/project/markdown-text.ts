import { oneLine } from "./one-line.ts";

/**
 * Text of the spec as one line of Markdown that shows the same text: no heading, no list, no table, no HTML, no link.
 * What GitHub makes links of by itself is told apart as well, but for e-mail addresses, which lead where they say.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_~[\]<&|#$]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^[>+=-]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
