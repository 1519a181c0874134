/** Words that are written in capitals. */
const acronyms: ReadonlySet<string> = new Set(["crm", "cms", "faq", "dvd", "cd", "pdf", "url", "api", "hr", "tv"]);

/** Room for ` API` behind the name in the longest title that a spec takes. */
const longestName = 90;

/** A name that the sentence gives, as a title. */
export function givenTitle(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9 _-]/g, "").slice(0, longestName);
}

/** The title of a service from the words for what it keeps: `Todo API`, `Contact book API`. */
export function titleOf(words: string): string {
  const shown = words
    .slice(0, longestName)
    .trim()
    .split(" ")
    .map((word) => (acronyms.has(word) ? word.toUpperCase() : word))
    .join(" ");
  return `${shown.charAt(0).toUpperCase()}${shown.slice(1)} API`;
}
