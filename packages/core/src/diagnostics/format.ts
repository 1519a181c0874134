import type { Diagnostic, Severity } from "./diagnostic.ts";
import { codeFrame } from "./frame.ts";
import { sortDiagnostics } from "./sort.ts";
import type { Style } from "./style.ts";

/**
 * Shows a diagnostic to a person, over several lines without a line break at the end: its place, its message, the
 * piece of the text with the mistake underlined, what was expected, and ways out. The text is that of
 * `diagnostic.file`; without it there is no piece to show.
 */
export function formatDiagnostic(diagnostic: Diagnostic, text: string | undefined, style: Style): string {
  const { code, message, severity, expected, range, suggestions } = diagnostic;
  const lines = [
    `${style.bold(placeOf(diagnostic))}: ${colour(severity, style)(severity)}: ${message} ${style.dim(`[${code}]`)}`,
    ...(range && text !== undefined ? codeFrame(text, range, style) : []),
    ...(expected === undefined ? [] : [`  ${style.dim("expected:")} ${expected}`]),
    ...suggestions.map((suggestion) => `  ${style.cyan("try:")} ${suggestion.message}`),
  ];
  return lines.join("\n");
}

/** Shows diagnostics in the order of their places, each once, with an empty line between them. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
  style: Style,
): string {
  return sortDiagnostics(diagnostics)
    .map((diagnostic) => formatDiagnostic(diagnostic, textOf(diagnostic.file), style))
    .join("\n\n");
}

function placeOf({ file, range, path }: Diagnostic): string {
  if (range) return `${file}:${range.start.line}:${range.start.column}`;
  return path ? `${file}: ${path}` : file;
}

function colour(severity: Severity, style: Style): (text: string) => string {
  return severity === "error" ? style.red : style.yellow;
}
