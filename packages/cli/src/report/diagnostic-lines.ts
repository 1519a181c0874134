import { type Diagnostic, formatDiagnostics } from "@freehold/core";
import type { Host } from "../host/host.ts";
import { terminalStyle } from "./terminal-style.ts";

/** Diagnostics, and the text that they point into. */
export interface Diagnosed {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

/** All diagnostics as a person reads them on standard error; empty when there are none. */
export function diagnosticLines(host: Host, { diagnostics, text }: Diagnosed): string {
  const style = terminalStyle(host.terminal.colours.errors);
  return diagnostics.length === 0 ? "" : `${formatDiagnostics(diagnostics, () => text, style)}\n`;
}
