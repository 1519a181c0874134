/** A wish for something else than rows that only the user who made them sees. */
export type Feature =
  | "administrators"
  | "everyone"
  | "many-to-many"
  | "organisations"
  | "public"
  | "roles"
  | "sharing"
  | "teamwork";

/** What a wish is about, and how sentences put it. */
export interface FeatureCue {
  readonly what: string;
  readonly patterns: readonly string[];
  /** Whether it can be built, where the sentence says plainly what it is about. */
  readonly isBuilt: boolean;
  /** Whether it is built and lets others than its owner see a row, so that any doubt about it has to keep the row closed. */
  readonly opensRows: boolean;
}

/** Wishes that Freehold understands, each with the patterns that tell of it. */
export const features: Readonly<Record<Feature, FeatureCue>> = {
  organisations: {
    what: "Rows that belong to an organisation or a team and not to a user",
    patterns: ["multi tenant|tenancy|tenanted", "multitenant|multitenancy"],
    isBuilt: true,
    opensRows: true,
  },
  public: {
    what: "Rows that everybody can read",
    patterns: [
      "public|publicly [readable|visible|available|accessible]",
      "public|publicly for|to read|reading|view|viewing|see",
      "[is|are|be] [can|may|should] [be] read|seen|viewed|visible|readable by|to|for everyone|everybody|anyone|anybody",
      "everyone|everybody|anyone|anybody [else] can|may|should read|see|view|browse",
    ],
    isBuilt: true,
    opensRows: true,
  },
  everyone: {
    what: "Rows that others than their owner can change, or that need no sign-in",
    patterns: [
      "[is|are|be] [can|may|should] [be] [read|seen|viewed|visible|readable|accessible|open|available] " +
        "[by|to|for] everyone|everybody|anyone|anybody",
      "everyone|everybody|anyone|anybody [else] [can|may|should]",
      "visible|readable|open|accessible|available to|for all|others [users]",
      "without [a|any] login|authentication|auth|account|accounts|signing [in]",
      "no login|authentication|auth [needed|required]",
      "unauthenticated|anonymous [access|users|visitors]",
    ],
    isBuilt: false,
    opensRows: false,
  },
  "many-to-many": {
    what: "A relation of many to many",
    patterns: ["[a] many to many [relation|relationship|association|link]", "m2m|n:m", "belongs|belong to many"],
    isBuilt: true,
    opensRows: false,
  },
  administrators: {
    what: "Administrators, who read all rows",
    patterns: [
      "admin|admins|administrator|administrators can|may|should read|see|view everything|anything",
      "admin|admins|administrator|administrators can|may|should read|see|view all|any|every row|rows|data|record|records",
    ],
    isBuilt: true,
    opensRows: true,
  },
  roles: {
    what: "Administrators but for those who read everything, roles and permissions",
    patterns: [
      "admin|admins|administrator|administrators|superuser|superusers|moderator|moderators [panel|dashboard|area]",
      "role based [access] [control]",
      "user|access roles|levels",
      "roles and permissions",
      "permissions",
      "rbac|acl|acls",
    ],
    isBuilt: false,
    opensRows: false,
  },
  sharing: {
    what: "Rows that users share with each other",
    patterns: [
      "[can|may] [be] share|shared|sharing|shareable",
      "[can|may] [be] share|shared|sharing|shareable with|by|between|among [other|my|their] " +
        "users|people|others|friends|family|colleagues",
      "[can|may] [be] share|shared|shareable [with] [other|my|their] [users|people|others|friends|family|colleagues] " +
        "for|to read|reading|view|viewing|see",
      "with other users|people",
      "with others",
      "with each other",
    ],
    isBuilt: true,
    opensRows: true,
  },
  teamwork: {
    what: "Rows that several users change together",
    patterns: [
      "collaborate|collaborates|collaborative|collaboration|collaboratively",
      "invite|invites other|others|people|users|friends",
    ],
    isBuilt: false,
    opensRows: false,
  },
};

/** Those that own rows in place of a user when a sentence says that they `own` them. */
export const collectives: ReadonlySet<string> = new Set(
  (
    "organisation organization team company workspace tenant group household family department club business school " +
    "community association firm agency"
  ).split(" "),
);
