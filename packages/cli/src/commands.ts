import type { Command, Parameter } from "./command.ts";
import { runAdd } from "./commands/add.ts";
import { runCheck } from "./commands/check.ts";
import { runExplain } from "./commands/explain.ts";
import { runGenerate } from "./commands/generate.ts";
import { runSchema } from "./commands/schema.ts";

const folder: Parameter = {
  name: "dir",
  description: "The folder of the service; the current one when it is left out.",
  optional: true,
};

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: "new",
    summary: "Write a new service, from a sentence or from a spec.",
    parameters: [
      { name: "sentence", description: "What the service keeps, in plain English. Put it in quotes.", optional: true },
      { name: "dir", description: "Where to write; by default a folder named after the service.", optional: true },
    ],
    options: [
      { name: "from", value: "spec", description: "Take this spec (.yaml, .json, .ts, .mjs, .js), no sentence." },
    ],
    examples: [
      { line: 'freehold new "todo items"', description: "a service for to-dos, in ./todo-api or the like" },
      {
        line: 'freehold new "Projects with a name; each has many tasks" work',
        description: "two resources, in ./work",
      },
      { line: "freehold new --from freehold.yaml shop", description: "from a spec that you wrote" },
    ],
    load: async () => (await import("./commands/new.ts")).runNew,
  },
  {
    name: "generate",
    summary: "Bring a service up to date with its spec.",
    parameters: [folder],
    options: [],
    examples: [
      { line: "freehold generate", description: "after a change of freehold.yaml" },
      { line: "freehold generate todo-api --dry-run", description: "see first what would change" },
    ],
    load: async () => runGenerate,
  },
  {
    name: "add",
    summary: "Add a resource to the spec, and its code to the service.",
    parameters: [
      { name: "resource", description: "Its name, singular: Project." },
      { name: "field:type", description: 'Its fields, as in the spec: "name:string(1..120)".', repeated: true },
    ],
    options: [{ name: "dir", value: "dir", description: "The folder of the service; the current one by default." }],
    examples: [
      { line: 'freehold add Project "name:string(1..120)" "deadline:date?"', description: "one resource, two fields" },
      { line: "freehold add Tag name:string --dir todo-api", description: "in another folder" },
    ],
    load: async () => runAdd,
  },
  {
    name: "check",
    summary: "Tell whether a service is what its spec says. Writes nothing.",
    parameters: [folder],
    options: [{ name: "strict", description: "Count files that you edited as a difference too." }],
    examples: [{ line: "freehold check --strict", description: "in CI: exit code 5 when something differs" }],
    load: async () => runCheck,
  },
  {
    name: "run",
    summary: "Install what the service needs, migrate its database, and start it.",
    parameters: [folder],
    options: [
      { name: "port", value: "number", description: "The port to listen on; 8000 or the next free one by default." },
    ],
    examples: [{ line: "freehold run todo-api", description: "then open http://127.0.0.1:8000/docs" }],
    load: async () => (await import("./commands/run.ts")).runRun,
  },
  {
    name: "verify",
    summary: "Attack a running API as a second user, and prove who owns what.",
    parameters: [{ name: "url", description: "The address of the API; its OpenAPI document is looked for below it." }],
    options: [
      { name: "openapi", value: "file", description: "Take this OpenAPI document (JSON or YAML)." },
      { name: "owner-token", value: "token", description: "Sign in as the first user; or set FREEHOLD_OWNER_TOKEN." },
      {
        name: "intruder-token",
        value: "token",
        description: "Sign in as the second user; or set FREEHOLD_INTRUDER_TOKEN.",
      },
      { name: "rate", value: "number", description: "Requests a second; 20 by default outside of this machine." },
      { name: "i-own-this", description: "Attack another machine than this one: you have the right to." },
      { name: "writes", description: "Outside of this machine: make, change and delete rows too." },
      { name: "heavy", description: "Outside of this machine: run checks that cost the server much, too." },
      { name: "html", value: "file", description: "Write a report as a page." },
      { name: "sarif", value: "file", description: "Write the findings for code scanning." },
      { name: "junit", value: "file", description: "Write the attempts as JUnit XML." },
    ],
    examples: [
      { line: "freehold verify http://127.0.0.1:8000", description: "a service of Freehold: it signs up by itself" },
      {
        line: "freehold verify http://127.0.0.1:8000 --html report.html --sarif report.sarif",
        description: "exit code 6 when a promise is broken",
      },
    ],
    load: async () => (await import("./commands/verify.ts")).runVerify,
  },
  {
    name: "schema",
    summary: "Print the JSON Schema of the spec, for editors.",
    parameters: [],
    options: [],
    examples: [{ line: "freehold schema > freehold.schema.json", description: "keep it beside your specs" }],
    load: async () => runSchema,
  },
  {
    name: "explain",
    summary: "Say more about a message, by its code.",
    parameters: [
      { name: "code", description: "The code in the message; without it, all codes are listed.", optional: true },
    ],
    options: [],
    examples: [{ line: "freehold explain unknown-type", description: "why it is a mistake, and how to mend it" }],
    load: async () => runExplain,
  },
];
