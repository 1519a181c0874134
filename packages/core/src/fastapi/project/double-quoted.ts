/**
 * Text between double quotes, in pure ASCII. It escapes in the ways that basic strings of TOML 1.0 and double-quoted
 * scalars of YAML 1.2 share, so that both read the same text. Lone surrogates, which neither can hold, were refused
 * with the spec.
 */
export function doubleQuoted(text: string): string {
  return `"${text.replace(/[^ !#-[\]-~]/gu, escaped)}"`;
}

function escaped(char: string): string {
  if (char === '"' || char === "\\") return `\\${char}`;
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
