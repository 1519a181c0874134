/** Whether a field or a parameter that takes an id is called after a resource: `project_id`, `tagIds` and `projects`. */
export function isCalled(field: string, resource: string): boolean {
  const words = wordsOf(field);
  const last = words.at(-1);
  if (last !== "id" && last !== "ids") return false;
  return singular(words.slice(0, -1).join(" ")) === singular(wordsOf(resource).join(" "));
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

function singular(words: string): string {
  return words
    .replace(/ies$/, "y")
    .replace(/(s|x|z|ch|sh)es$/, "$1")
    .replace(/([^s])s$/, "$1");
}
