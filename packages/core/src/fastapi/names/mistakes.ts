import type { Kind } from "../../diagnostics/kind.ts";

/** Mistakes about names that Python, its libraries or the generated code have taken. */
export const nameMistakes: {
  readonly "reserved-resource": Kind<{ name: string; proposal: string }>;
  readonly "reserved-path": Kind<{ name: string; path: string }>;
  readonly "generated-name": Kind<{ name: string; word: string; purpose: string }>;
  readonly "long-name": Kind<{ name: string; long: string; max: number }>;
  readonly "schema-clash": Kind<{ name: string; other: string }>;
  readonly "reserved-filter": Kind<{ name: string }>;
  readonly "system-column": Kind<{ name: string }>;
} = {
  "reserved-resource": {
    severity: "error",
    message: ({ name }) => `The generated code already uses the name \`${name}\`, so no resource can have it.`,
    expected: ({ proposal }) => `a name of its own, such as \`${proposal}\``,
    explanation:
      "A resource becomes a Python class, a module and a path. Names that Python keeps for itself (`Class`), that " +
      "Windows keeps from files (`Con`), that the generated modules import (`Field`, `Response`), or that the service serves itself (`User`, `Auth`, `Doc`, " +
      "`Health`) would break the code or hide a part of it. Choose a longer name that says what kind it is.",
    example: {
      wrong: "freehold: 1\nservice: Schools\nresources:\n  Class:\n    fields:\n      room: string\n",
      right: "freehold: 1\nservice: Schools\nresources:\n  SchoolClass:\n    fields:\n      room: string\n",
    },
  },
  "reserved-path": {
    severity: "error",
    message: ({ name, path }) => `\`${name}\` would be served at \`${path}\`, which the service needs for itself.`,
    expected: () => "another name, or another `plural`",
    explanation:
      "The service itself answers at /auth, /docs, /health, /openapi.json, /redoc and keeps its users in the table " +
      "`users`. A resource whose plural is one of these needs another name or another `plural`.",
    example: {
      wrong: "freehold: 1\nservice: Notes\nresources:\n  Note:\n    plural: Docs\n    fields:\n      text: text\n",
      right: "freehold: 1\nservice: Notes\nresources:\n  Note:\n    plural: Notes\n    fields:\n      text: text\n",
    },
  },
  "generated-name": {
    severity: "error",
    message: ({ name, word, purpose }) =>
      `\`${name}\` would be called \`${word}\`, which the service has for ${purpose}.`,
    expected: () => "another name",
    explanation:
      "What a spec asks for brings tables and classes of its own: organisations with their memberships and invitations, " +
      "`TodoShare` where todos are shared, `TodoTag` between a todo and its tags, the entries of the audit trail, and " +
      "paths such as /admin and /shared. No resource, and no list of references, can have one of these names too.",
    example: {
      wrong:
        "freehold: 1\nservice: Notes\nresources:\n  Note:\n    share: [read]\n    fields:\n      text: text\n" +
        "  NoteShare:\n    fields:\n      price: integer\n",
      right:
        "freehold: 1\nservice: Notes\nresources:\n  Note:\n    share: [read]\n    fields:\n      text: text\n" +
        "  NoteStake:\n    fields:\n      price: integer\n",
    },
  },
  "long-name": {
    severity: "error",
    message: ({ name, long, max }) =>
      `\`${name}\` would be called \`${long}\` in tables and functions, which is longer than ${max} characters.`,
    expected: () => "a shorter name, or a shorter `plural`",
    explanation:
      "PostgreSQL keeps 63 characters of a name. The keys and indexes of a table are named after it, so its own name, " +
      "the plural of the resource with `_` between its words, must leave room for more.",
    example: {
      wrong:
        "freehold: 1\nservice: Reviews\nresources:\n  ProfessionalDevelopmentReviewDocumentTemplate:\n    fields:\n      name: string\n",
      right: "freehold: 1\nservice: Reviews\nresources:\n  ReviewTemplate:\n    fields:\n      name: string\n",
    },
  },
  "schema-clash": {
    severity: "error",
    message: ({ name, other }) => `\`${name}\` is also the name of a schema of \`${other}\`.`,
    expected: () => "a name that is not another resource's name with Base, Create, Page, Query, … behind it",
    explanation:
      "Each resource `Todo` brings the schemas TodoBase, TodoCreate, TodoReplace, TodoUpdate, TodoResponse, TodoPage " +
      "and TodoQuery. A second resource with one of these names would be mistaken for it.",
    example: {
      wrong:
        "freehold: 1\nservice: Books\nresources:\n  Book:\n    fields:\n      title: string\n  BookPage:\n    fields:\n      number: integer\n",
      right:
        "freehold: 1\nservice: Books\nresources:\n  Book:\n    fields:\n      title: string\n  BookSheet:\n    fields:\n      number: integer\n",
    },
  },
  "reserved-filter": {
    severity: "error",
    message: ({ name }) => `A list cannot be filtered by \`${name}\`: every list has a parameter of that name.`,
    expected: () => "a field with another name",
    explanation:
      "Filters are query parameters. `skip`, `limit`, `cursor`, `with_total`, `sort` and `search` are parameters of " +
      "every list, so a field with such a name can be stored and returned, but not filtered by.",
    example: {
      wrong:
        "freehold: 1\nservice: Cards\nresources:\n  Card:\n    fields:\n      limit: integer\n    filter: [limit]\n",
      right:
        "freehold: 1\nservice: Cards\nresources:\n  Card:\n    fields:\n      maximum: integer\n    filter: [maximum]\n",
    },
  },
  "system-column": {
    severity: "error",
    message: ({ name }) => `PostgreSQL gives every table a column \`${name}\` of its own.`,
    expected: ({ name }) => `another name, such as \`${name}_value\``,
    explanation:
      "A field becomes a column of the same name. PostgreSQL keeps what it knows of a row in the columns cmax, cmin, " +
      "ctid, tableoid, xmax and xmin, and makes no table in which another column has one of these names.",
    example: {
      wrong: "freehold: 1\nservice: Charts\nresources:\n  Axis:\n    fields:\n      xmin: number\n      xmax: number\n",
      right:
        "freehold: 1\nservice: Charts\nresources:\n  Axis:\n    fields:\n      x_min: number\n      x_max: number\n",
    },
  },
};
