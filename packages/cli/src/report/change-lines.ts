import type { Change } from "@freehold/core";
import type { TerminalStyle } from "./terminal-style.ts";

/** A change without its contents. */
export type NamedChange = Pick<Change, "kind" | "path">;

/** Nobody reads more lines than this, and some terminals keep no more. */
const most = 200;

/** One line for each change; when there are very many, a last line counts the rest. */
export function changeLines(changes: readonly NamedChange[], style: TerminalStyle): readonly string[] {
  const lines = changes.slice(0, most).map(({ kind, path }) => {
    const { sign, ink, note } = marks[kind];
    return `  ${style[ink](`${sign} ${path}`)}${note}`;
  });
  const rest = changes.length - lines.length;
  return rest === 0 ? lines : [...lines, `  and ${rest} more; --json lists them all`];
}

const marks = {
  create: { sign: "+", ink: "green", note: "" },
  update: { sign: "~", ink: "yellow", note: "" },
  delete: { sign: "-", ink: "red", note: "" },
  unchanged: { sign: "=", ink: "dim", note: "" },
  edited: { sign: "*", ink: "cyan", note: "  (your edit stays)" },
  orphan: { sign: "*", ink: "cyan", note: "  (no longer part of the spec; your edit stays)" },
  conflict: { sign: "!", ink: "red", note: "" },
} satisfies {
  [K in Change["kind"]]: { readonly sign: string; readonly ink: keyof TerminalStyle; readonly note: string };
};
