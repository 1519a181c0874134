/** One of the wishes that cannot be met yet. */
export type Feature = "organisations" | "public" | "many-to-many" | "roles" | "sharing";

/** What a wish is about, and how sentences put it. */
export interface FeatureCue {
  readonly what: string;
  readonly patterns: readonly string[];
}

/** Wishes that Freehold understands and cannot meet yet, each with the patterns that tell of it. */
export const features: Readonly<Record<Feature, FeatureCue>> = {
  organisations: {
    what: "Rows that belong to an organisation or a team and not to a user",
    patterns: ["multi tenant|tenancy|tenanted", "multitenant|multitenancy"],
  },
  public: {
    what: "Rows that others than their owner can read",
    patterns: [
      "public|publicly [readable|visible|available|accessible]",
      "[is|are|be] [can|may|should] [be] [read|seen|viewed|visible|readable|accessible|open|available] " +
        "[by|to|for] everyone|everybody|anyone|anybody",
      "everyone|everybody|anyone|anybody [else] [can|may|should]",
      "visible|readable|open|accessible|available to|for all|others [users]",
      "without [a|any] login|authentication|auth|account|accounts|signing [in]",
      "no login|authentication|auth [needed|required]",
      "unauthenticated|anonymous [access|users|visitors]",
    ],
  },
  "many-to-many": {
    what: "A relation of many to many",
    patterns: ["[a] many to many [relation|relationship|association|link]", "m2m|n:m", "belongs|belong to many"],
  },
  roles: {
    what: "Administrators, roles and permissions",
    patterns: [
      "admin|admins|administrator|administrators|superuser|superusers|moderator|moderators [panel|dashboard|area]",
      "role based [access] [control]",
      "user|access roles|levels",
      "roles and permissions",
      "permissions",
      "rbac|acl|acls",
    ],
  },
  sharing: {
    what: "Rows that users share with each other",
    patterns: [
      "[can|may] [be] share|shared|sharing|shareable [with|by|between|among] [other|others] [users|people]",
      "collaborate|collaborates|collaborative|collaboration|collaboratively",
      "invite|invites other|others|people|users|friends",
    ],
  },
};

/** Those that own rows in place of a user when a sentence says that they `own` them. */
export const collectives: ReadonlySet<string> = new Set(
  (
    "organisation organization team company workspace tenant group household family department club business school " +
    "community association firm agency"
  ).split(" "),
);
