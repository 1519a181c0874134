const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML or HTML, within elements and quoted attributes. Characters that XML cannot carry become U+FFFD. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (control) => ("\t\n\r".includes(control) ? control : "\uFFFD"))
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
