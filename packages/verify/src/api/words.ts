/** Whether a field or a parameter that takes an id is called after a resource: `project_id`, `tagIds` and `projects`. */
export function isCalled(field: string, resource: string): boolean {
  const words = wordsOf(field);
  const last = words.at(-1);
  if (last !== "id" && last !== "ids") return false;
  return isSameWord(words.slice(0, -1).join(" "), resource);
}

/** The words of a name in snake case or camel case. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Whether two names mean the same thing, one or many of it: `shelf` and `shelves`. */
export function isSameWord(one: string, other: string): boolean {
  const forms = formsOf(other);
  return formsOf(one).some((form) => forms.includes(form));
}

/** What one of a thing may be called, for all that the ending of English words tells. */
function formsOf(name: string): readonly string[] {
  const words = wordsOf(name).join(" ");
  const endings = ENDINGS.filter(([many]) => words.endsWith(many));
  return [words, ...endings.map(([many, one]) => words.slice(0, -many.length) + one)];
}

const ENDINGS = [
  ...[["ies", "y"] as const, ["ves", "f"] as const, ["ves", "fe"] as const, ["es", ""] as const, ["s", ""] as const],
  ...[["people", "person"] as const, ["children", "child"] as const, ["men", "man"] as const, ["ices", "ex"] as const],
];

/** What the field of an owner is called. */
export const ownerNames: readonly string[] = [
  ..."user_id owner_id userId ownerId owner user tenant_id tenantId account_id accountId author_id authorId".split(" "),
  ..."created_by createdBy organisation_id organization_id".split(" "),
];
