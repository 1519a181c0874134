import type { NewResource } from "./command.ts";

/** How the text around a new resource is laid out. */
export interface Layout {
  readonly lineEnd: string;
  /** In front of the name of the resource. */
  readonly indent: string;
  /** What each level adds. */
  readonly step: string;
}

/** Writes a resource as lines of YAML, without a line end behind the last. */
export function renderBlock({ name, fields }: NewResource, { lineEnd, indent, step }: Layout): string {
  const lines = fields.map((field) => `${indent}${step}${step}${field.name}: ${quoted(field.shorthand)}`);
  return [`${indent}${name}:`, `${indent}${step}fields:`, ...lines].join(lineEnd);
}

/** Writes a resource on one line of JSON, which YAML can read as well. */
export function renderFlow({ name, fields }: NewResource): string {
  const entries = fields.map((field) => `${JSON.stringify(field.name)}: ${JSON.stringify(field.shorthand)}`);
  return `${JSON.stringify(name)}: { "fields": { ${entries.join(", ")} } }`;
}

/** Leaves a shorthand as it is where YAML reads all of it as one text, and puts it in quotes elsewhere. */
function quoted(shorthand: string): string {
  return /[:#\\\s]$|: | #|\n|\r|\t|^[^a-z]/.test(shorthand) ? JSON.stringify(shorthand) : shorthand;
}
