/** Whether a field or a parameter that takes an id is called after a resource: `project_id`, `tagIds` and `projects`. */
export function isCalled(field: string, resource: string): boolean {
  const words = wordsOf(field);
  const last = words.at(-1);
  if (last !== "id" && last !== "ids") return false;
  return singular(words.slice(0, -1).join(" ")) === singular(wordsOf(resource).join(" "));
}

/** The words of a name in snake case or camel case. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** The singular of English words, as far as their ending tells. */
export function singular(words: string): string {
  return words
    .replace(/ies$/, "y")
    .replace(/(s|x|z|ch|sh)es$/, "$1")
    .replace(/([^s])s$/, "$1");
}

/** What the field of an owner is called. */
export const ownerNames: readonly string[] = [
  ..."user_id owner_id userId ownerId owner user tenant_id tenantId account_id accountId author_id authorId".split(" "),
  ..."created_by createdBy organisation_id organization_id".split(" "),
];
