import type { Diagnostic, Located } from "../../diagnostics/diagnostic.ts";
import { reporter } from "../../diagnostics/kind.ts";
import type { Model, Noun } from "../../model/model.ts";
import type { ResourceSpec, Spec } from "../../spec/spec.ts";
import { checkGenerated } from "./check-generated.ts";
import { nameMistakes } from "./mistakes.ts";
import { isTakenResource, QUERY_NAMES, SCHEMA_SUFFIXES, SYSTEM_COLUMNS } from "./reserved.ts";
import { LONGEST_NAME } from "./short-name.ts";
import { kebabCase, snakeCase } from "./words.ts";

const report = reporter(nameMistakes);

const TAKEN_PATHS: ReadonlySet<string> = new Set(["auth", "docs", "health", "redoc", "users"]);

/** Finds the names of a spec that this target cannot carry. */
export function checkNames(spec: Spec, model: Model): readonly Diagnostic[] {
  const resources = new Map(model.resources.map((resource) => [resource.name.singular.join(""), resource]));
  const named = spec.resources.flatMap((each) => {
    const resource = resources.get(each.name.value.toLowerCase());
    return resource ? [{ spec: each, resource }] : [];
  });
  const names = new Set(spec.resources.map(({ name }) => name.value));
  return [
    ...named.flatMap(({ spec: resource, resource: { name } }) => [
      ...checkWords(spec, resource, name),
      ...checkPath(spec, resource, name),
      ...checkLength(spec, resource, name),
      ...checkSchemas(spec, resource, names),
      ...checkFilters(spec, resource),
      ...checkColumns(spec, resource),
    ]),
    ...checkGenerated(spec, model, named),
  ];
}

function checkWords({ file }: Spec, { name, plural }: ResourceSpec, noun: Noun): readonly Diagnostic[] {
  if (!isTakenResource(noun)) return [];
  const proposal = `${name.value}Record`;
  const edits = plural === undefined ? [{ range: name.range, text: proposal }] : [];
  const suggestions = [{ message: `call it \`${proposal}\``, edits }];
  return [report("reserved-resource", { name: name.value, proposal }, { file, range: name.range, suggestions })];
}

function checkPath({ file }: Spec, { name, plural }: ResourceSpec, noun: Noun): readonly Diagnostic[] {
  const path = kebabCase(noun.plural);
  if (!TAKEN_PATHS.has(path) || isTakenResource(noun)) return [];
  return [report("reserved-path", { name: name.value, path: `/${path}` }, { file, range: (plural ?? name).range })];
}

function checkLength({ file }: Spec, { name, plural }: ResourceSpec, noun: Noun): readonly Diagnostic[] {
  const long = [noun.singular, noun.plural].map(snakeCase).find(({ length }) => length > LONGEST_NAME);
  if (long === undefined) return [];
  return [report("long-name", { name: name.value, long, max: LONGEST_NAME }, { file, range: (plural ?? name).range })];
}

function checkSchemas({ file }: Spec, { name }: ResourceSpec, names: ReadonlySet<string>): readonly Diagnostic[] {
  return SCHEMA_SUFFIXES.filter((suffix) => name.value.endsWith(suffix))
    .map((suffix) => name.value.slice(0, -suffix.length))
    .filter((other) => names.has(other))
    .map((other) => report("schema-clash", { name: name.value, other }, { file, range: name.range }));
}

function checkFilters({ file }: Spec, { filter }: ResourceSpec): readonly Diagnostic[] {
  const isTaken = ({ value }: Located<string>) => QUERY_NAMES.has(value);
  return filter.filter(isTaken).map(({ value, range }) => report("reserved-filter", { name: value }, { file, range }));
}

function checkColumns({ file }: Spec, { fields }: ResourceSpec): readonly Diagnostic[] {
  const taken = fields.map(({ name }) => name).filter(({ value }) => SYSTEM_COLUMNS.has(value));
  return taken.map(({ value, range }) => report("system-column", { name: value }, { file, range }));
}
