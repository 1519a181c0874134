import type { ResourceDefinition } from "../definition/definition.ts";
import type { KeyTable, Shape } from "./key.ts";

/** The kinds of the values of a resource. */
export interface ResourceKinds {
  readonly description: "text";
  readonly plural: "resourceName";
  readonly owner: "owner";
  readonly reason: "text";
  readonly public_read: "text";
  readonly share: "accesses";
  readonly bulk: "flag";
  readonly on_account_delete: "onAccountDelete";
  readonly fields: "fields";
  readonly unique: "fieldSets";
  readonly index: "fieldSets";
  readonly filter: "fieldNames";
  readonly sort: "fieldNames";
  readonly search: "fieldNames";
}

const keys: KeyTable<ResourceKinds, ResourceDefinition> = {
  description: {
    kind: "text",
    description: "What one of these things is, for the documentation of the service.",
    examples: ["Something that is still to be done."],
    aliases: ["summary", "doc", "comment"],
  },
  plural: {
    kind: "resourceName",
    description: "The plural of the name, in PascalCase, where the one that Freehold finds is not right.",
    examples: ["People"],
    aliases: ["plural_name", "table"],
  },
  owner: {
    kind: "owner",
    description:
      "Who owns a row. `user`, the default, is the user who makes it: nobody else can see or change it. `organisation` is " +
      "the organisation on whose behalf that user acts: all of its members can see it. It needs a `reason`.",
    examples: ["user", "organisation"],
    aliases: ["owned_by", "belongs_to"],
  },
  reason: {
    kind: "text",
    description: "Why a row belongs to another owner than the user who makes it. It becomes part of the documentation.",
    examples: ["A team plans its projects together."],
    aliases: ["because", "why", "owner_reason"],
  },
  public_read: {
    kind: "text",
    description:
      "Why everybody may read the rows of all owners, signed in or not. Only the owner changes them. The reason becomes " +
      "part of the documentation.",
    examples: ["Articles are published for everybody."],
    aliases: ["public", "publicRead", "readable_by_everyone"],
  },
  share: {
    kind: "accesses",
    description:
      "What an owner can allow another user to do with one row: `read` it, or `write` it too. The owner takes it back at " +
      "any time.",
    examples: [["read"], ["read", "write"]],
    aliases: ["shares", "sharing", "shared", "shareable"],
  },
  bulk: {
    kind: "flag",
    description: "Whether up to 100 rows can be created in one request, all of them or none: `POST /todos/bulk`.",
    examples: [true],
    aliases: ["batch", "bulk_create"],
  },
  on_account_delete: {
    kind: "onAccountDelete",
    description:
      "What becomes of the rows of an account that is deleted. `delete`, the default: they go with it. `reassign`: they " +
      "stay, and belong to an account that nobody can use.",
    examples: ["reassign"],
    aliases: ["on_user_delete", "onAccountDelete"],
  },
  fields: {
    kind: "fields",
    description:
      "What a user can set, each under its name in snake_case. Every row also has `id`, its owner, `created_at` and " +
      "`updated_at`, which are not written here.",
    examples: [{ title: "string(1..200)", due_on: "date?" }],
    required: true,
    mayBeEmpty: true,
    aliases: ["properties", "columns", "attributes", "props"],
  },
  unique: {
    kind: "fieldSets",
    description: "Fields, or sets of fields, whose values an owner may use only once. Two owners may use the same.",
    examples: [["name"], [["year", "number"]]],
    aliases: ["uniques", "unique_together"],
  },
  index: {
    kind: "fieldSets",
    description: "Fields, or sets of fields, by which rows are looked up quickly. The owner always comes first.",
    examples: [["due_on"], [["status", "due_on"]]],
    aliases: ["indexes", "indices"],
  },
  filter: {
    kind: "fieldNames",
    description: "Fields that the list can be narrowed by: `GET /todos?status=done`.",
    examples: [["status", "due_on"]],
    aliases: ["filters", "filter_by", "where"],
  },
  sort: {
    kind: "fieldNames",
    description: "Fields that the list can be sorted by. It can always be sorted by `created_at` and `updated_at`.",
    examples: [["due_on", "title"]],
    aliases: ["sorts", "order", "order_by", "sort_by"],
  },
  search: {
    kind: "fieldNames",
    description: "Text fields in which the list can be searched for words.",
    examples: [["title", "description"]],
    aliases: ["searches", "searchable"],
  },
};

/** One entry under `resources`. */
export const resourceShape: Shape<ResourceKinds> = { noun: "a resource", keys };
