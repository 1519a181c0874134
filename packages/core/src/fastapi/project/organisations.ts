import type { Service } from "../service.ts";
import { markdownText } from "./markdown-text.ts";

/** What `README.md` says of organisations: nothing where there are none. */
export function organisationSection({ features, resources }: Service): readonly (readonly string[])[] {
  if (!features.has("organisations")) return [];
  const reasons = resources.flatMap(({ nouns, ownerReason }) =>
    ownerReason === undefined ? [] : [`- ${nouns}: ${markdownText(ownerReason)}`],
  );
  return [
    [
      "## Organisations",
      "",
      "These rows belong to an organisation, and not to the user who made them:",
      "",
      ...reasons,
      "",
      ...text,
    ],
  ];
}

const text: readonly string[] = [
  "An account starts with an organisation of its own, and can join others. An access token acts for one of them, its",
  "claim `org`: signing in gives a token for the one joined first, and `POST /organisations/{id}/token` one for another.",
  "Each request looks up what its user is there (`backend/row_security.py`), so that a member who is removed, or who",
  "gets another role, is stopped at once.",
  "",
  "| Role | May |",
  "| --- | --- |",
  "| `guest` | read the rows, and see who the members are |",
  "| `member` | write the rows as well |",
  "| `admin` | rename the organisation; invite, appoint and remove members and guests |",
  "| `owner` | do that for every role, and delete the organisation with all its rows |",
  "",
  "An organisation always has an owner: the last one can neither leave nor take a lower role. An invitation",
  "(`POST /organisations/{id}/invitations`) is for one e-mail address, serves once, and ends after a week, or when",
  "whoever made it may not give that role any more. No e-mail is sent: its token is in the answer, once, for you to",
  "hand over, and `POST /invitations/accept` takes it. Addresses are not verified at sign-up, so whoever holds the token",
  "and is first to sign up with the address can join.",
];
