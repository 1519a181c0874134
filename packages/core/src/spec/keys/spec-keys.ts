import type { ServiceDefinition } from "../definition/definition.ts";
import type { KeyTable, Shape } from "./key.ts";

/** The kinds of the values on the top level of a spec. */
export interface SpecKinds {
  readonly freehold: "version";
  readonly service: "text";
  readonly description: "text";
  readonly ids: "ids";
  readonly administrators: "text";
  readonly audit: "flag";
  readonly resources: "resources";
}

const keys: KeyTable<SpecKinds, ServiceDefinition> = {
  freehold: {
    kind: "version",
    description: "The version of the spec format, which is always 1.",
    examples: [1],
    required: true,
    aliases: ["version", "spec"],
  },
  service: {
    kind: "text",
    description: "The name of the service, as its documentation shows it.",
    examples: ["Todo API"],
    required: true,
    aliases: ["name", "title", "project", "app"],
  },
  description: {
    kind: "text",
    description: "What the service is for, in a sentence or two.",
    examples: ["Keeps the todo items of each user."],
    aliases: ["summary", "about"],
  },
  ids: {
    kind: "ids",
    description:
      "The type of every primary key. `uuid`, the default, gives keys that nobody can guess, in the order in which rows " +
      "are made; `integer` gives short ones.",
    examples: ["uuid"],
    aliases: ["id", "primary_key", "primaryKey"],
  },
  administrators: {
    kind: "text",
    description:
      "Why there are administrators, who read the rows of every owner through routes of their own. Each of their reads is " +
      "recorded. Without this key there are none.",
    examples: ["Support answers questions about the rows of a user."],
    aliases: ["admin", "admins", "administrator"],
  },
  audit: {
    kind: "flag",
    description:
      "Whether each change of a row is recorded, with the values before and after. Where there are administrators it " +
      "always is.",
    examples: [true],
    aliases: ["audit_trail", "audit_log", "history"],
  },
  resources: {
    kind: "resources",
    description: "What users keep in the service, each under its name in PascalCase and in the singular.",
    examples: [{ Todo: { fields: { title: "string(1..200)" } } }],
    required: true,
    mayBeEmpty: true,
    aliases: ["entities", "models", "tables", "types", "schemas"],
  },
};

/** The top level of a spec. */
export const specShape: Shape<SpecKinds> = { noun: "a spec", keys };
