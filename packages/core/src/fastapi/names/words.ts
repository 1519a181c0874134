/** `["journal", "entry"]` as `JournalEntry`. */
export function pascalCase(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** `["journal", "entry"]` as `journal_entry`. */
export function snakeCase(words: readonly string[]): string {
  return words.join("_");
}

/** `["journal", "entry"]` as `journal-entry`. */
export function kebabCase(words: readonly string[]): string {
  return words.join("-");
}

/** A title as a slug: `Todo API` is `todo-api`. At most 40 characters, never empty. */
export function slugOf(title: string): string {
  const ascii = title.normalize("NFKD").replace(/[^\p{ASCII}]/gu, "");
  const words = ascii.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const slug = words.join("-").slice(0, 40).replace(/-$/, "");
  return /^[a-z]/.test(slug) ? slug : `service-${slug}`.replace(/-$/, "");
}

/** Words as a sentence begins with them: `A todo`. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
