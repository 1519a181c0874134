import { relative } from "node:path";
import { quote } from "@freehold/core";
import type { Host } from "../host/host.ts";
import type { DraftSpec } from "../service/draft.ts";
import { terminalStyle } from "./terminal-style.ts";

/** The spec that a sentence became, what was assumed on the way, and what was not understood. */
export function draftText(host: Host, { source, assumptions, unknown }: DraftSpec): string {
  const style = terminalStyle(host.terminal.colours.output);
  const assumed = assumptions.map((assumption) => `  - ${assumption}\n`);
  const ignored = unknown.map(quote).join(", ");
  return [
    `${source.text.trimEnd()}\n\n`,
    ...(assumed.length > 0 ? [`${style.bold("Freehold assumed:")}\n`, ...assumed, "\n"] : []),
    ...(ignored === "" ? [] : [`${style.yellow("Not understood, and left out:")} ${ignored}\n\n`]),
  ].join("");
}

/** What to do with a service that was just written. */
export function nextSteps(host: Host, root: string): string {
  const folder = relative(host.workingFolder, root) || ".";
  return `\nStart it:   freehold run ${folder}\nChange it:  edit ${folder}/freehold.yaml, then: freehold generate ${folder}\n`;
}
