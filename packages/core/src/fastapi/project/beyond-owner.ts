import type { Service, ServiceResource } from "../service.ts";
import { markdownText } from "./markdown-text.ts";

/** What the README says of those who see more than their own rows, and of the trail that tells the owner. */
export function beyondOwner(service: Service): readonly string[] {
  const { administrators, resources } = service;
  return [
    ...resources.flatMap(openness),
    ...sharing(resources.filter(({ shares }) => shares !== undefined)),
    ...(administrators === undefined ? [] : [...administration, `The reason: ${markdownText(administrators)}`]),
    ...(service.features.has("audit") ? [...trail, ...untold(service)] : []),
  ];
}

function openness({ nouns, path, publicRead, shares }: ServiceResource): readonly string[] {
  if (publicRead === undefined) return [];
  return [
    "",
    `Everybody may read the ${nouns} of all owners under \`${path}\`, signed in or not. They are changed by their`,
    `owner${shares ? ", and by those whom the owner lets." : " alone."} The reason: ${markdownText(publicRead)}`,
  ];
}

function sharing(shared: readonly ServiceResource[]): readonly string[] {
  const isWritten = shared.some(({ share }) => share.includes("write"));
  if (shared.length === 0) return [];
  return [
    "",
    "An owner shares single rows with other users, and takes that back at any time:",
    "",
    ...shared.map(
      ({ nouns, path, one, share }) =>
        `- ${nouns}, to ${share.join(" or to ")}: \`${path}/{${one}_id}/shares\`, and \`/shared${path}\` for the others`,
    ),
    "",
    "What a row refers to is not shared with it. Nobody but the owner deletes a row or shares it.",
    ...(isWritten
      ? [
          "Who may write a row may not set what is its owner's: its references, its unique fields and what the API says.",
        ]
      : []),
    "Every statement that reaches the rows of others asks for a share (`backend/sharing.py`).",
  ];
}

const administration: readonly string[] = [
  "",
  "Administrators read everything under `/admin`, which nobody else finds: the rows of all owners, and who these are.",
  "They set the fields that only they set. Whatever they see is in the audit trail. No request makes an administrator,",
  "but a command does:",
  "`python -m backend.administrators grant ada@example.com`; `revoke` ends it at once, and `list` tells who is one. On",
  "PostgreSQL it takes the owner of the tables, in `MIGRATION_DATABASE_URL`: the role of the service changes no user.",
];

const trail: readonly string[] = [
  "",
  "The audit trail, `GET /audit`, tells an owner who did what to which row, with the values before and after. An entry",
  "is stored together with the change, or neither is. Nothing changes an entry or deletes it: the table has triggers",
  "on SQLite, and on PostgreSQL neither the right nor a policy for that. Rows that go with an account have no entry of",
  "that.",
];

/** What the trail does not tell of, beside the rows of an account. */
function untold({ features }: Service): readonly string[] {
  const ends = [
    ...(features.has("links") ? ["a reference to many"] : []),
    ...(features.has("sharing") ? ["a share"] : []),
  ];
  return ends.length === 0 ? [] : [`Neither has ${ends.join(" or ")} that ends with the row it leads to.`];
}
