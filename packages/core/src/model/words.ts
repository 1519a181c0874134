/** Splits a PascalCase or snake_case name into words in lower case: `HTTPServer` is `["http", "server"]`. */
export function wordsOf(name: string): readonly string[] {
  const words = name.match(/[A-Z]+[0-9]*(?![a-z0-9])|[A-Z][a-z0-9]*|[a-z0-9]+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}

/** The words in PascalCase: `["http", "server"]` is `HttpServer`. */
export function pascalCase(words: readonly string[]): string {
  return words.map(capitalised).join("");
}

/** The word with a capital first letter. */
export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
