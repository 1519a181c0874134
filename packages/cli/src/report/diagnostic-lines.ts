import { type Diagnostic, formatDiagnostics, type Source } from "@freehold/core";
import type { Host } from "../host/host.ts";
import { terminalStyle } from "./terminal-style.ts";

/** Diagnostics, and the texts that they point into. */
export interface Diagnosed {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

/** All diagnostics as a person reads them on standard error; empty when there are none. */
export function diagnosticLines(host: Host, { diagnostics, sources }: Diagnosed): string {
  if (diagnostics.length === 0) return "";
  const textOf = (file: string): string | undefined => sources.find((source) => source.file === file)?.text;
  return `${formatDiagnostics(diagnostics, textOf, terminalStyle(host.terminal.colours.errors))}\n`;
}
