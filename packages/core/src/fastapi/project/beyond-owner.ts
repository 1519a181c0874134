import type { Service } from "../service.ts";
import { markdownText } from "./markdown-text.ts";

/** What the README says of those who see more than their own rows, and of the trail that tells the owner. */
export function beyondOwner({ administrators, features, resources }: Service): readonly string[] {
  const open = resources.flatMap(({ nouns, path, publicRead }) => (publicRead ? [{ nouns, path, publicRead }] : []));
  return [
    ...open.flatMap(({ nouns, path, publicRead }) => [
      "",
      `Everybody may read the ${nouns} of all owners under \`${path}\`, signed in or not. They are changed by their`,
      `owner alone. The reason: ${markdownText(publicRead)}`,
    ]),
    ...(administrators === undefined ? [] : [...administration, `The reason: ${markdownText(administrators)}`]),
    ...(features.has("audit") ? trail : []),
  ];
}

const administration: readonly string[] = [
  "",
  "Administrators read the rows of all owners under `/admin`, which nobody else finds, and set the fields that only",
  "they set. Whatever they see is in the audit trail. No request makes an administrator, but a command does:",
  "`python -m backend.administrators grant ada@example.com`; `revoke` ends it at once, and `list` tells who is one.",
];

const trail: readonly string[] = [
  "",
  "The audit trail, `GET /audit`, tells an owner who did what to which row, with the values before and after. An entry",
  "is stored together with the change, or neither is. Nothing changes an entry or deletes it: the table has triggers",
  "on SQLite, and on PostgreSQL neither the right nor a policy for that.",
];
