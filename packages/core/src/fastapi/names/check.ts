import type { Diagnostic, Located } from "../../diagnostics/diagnostic.ts";
import { reporter } from "../../diagnostics/kind.ts";
import type { Model } from "../../model/model.ts";
import type { ResourceSpec, Spec } from "../../spec/spec.ts";
import { nameMistakes } from "./mistakes.ts";
import { KEYWORDS, QUERY_NAMES, SCHEMA_SUFFIXES, TAKEN_CLASSES } from "./reserved.ts";
import { kebabCase } from "./words.ts";

const report = reporter(nameMistakes);

const TAKEN_PATHS: ReadonlySet<string> = new Set(["auth", "docs", "health", "redoc", "users"]);

/** Finds the names of a spec that this target cannot carry. */
export function checkNames(spec: Spec, model: Model): readonly Diagnostic[] {
  const plurals = new Map(model.resources.map(({ name }) => [name.singular.join(""), kebabCase(name.plural)]));
  const names = new Set(spec.resources.map(({ name }) => name.value));
  return spec.resources.flatMap((resource) => [
    ...checkClass(spec, resource),
    ...checkPath(spec, resource, plurals.get(resource.name.value.toLowerCase()) ?? ""),
    ...checkSchemas(spec, resource, names),
    ...checkFilters(spec, resource),
  ]);
}

function checkClass({ file }: Spec, { name }: ResourceSpec): readonly Diagnostic[] {
  const variable = name.value.toLowerCase();
  if (!TAKEN_CLASSES.has(name.value) && !KEYWORDS.has(variable) && !KEYWORDS.has(name.value)) return [];
  const proposal = `${name.value}Record`;
  const suggestions = [{ message: `call it \`${proposal}\``, edits: [{ range: name.range, text: proposal }] }];
  return [report("reserved-resource", { name: name.value, proposal }, { file, range: name.range, suggestions })];
}

function checkPath({ file }: Spec, { name, plural }: ResourceSpec, path: string): readonly Diagnostic[] {
  if (!TAKEN_PATHS.has(path) || TAKEN_CLASSES.has(name.value)) return [];
  return [report("reserved-path", { name: name.value, path: `/${path}` }, { file, range: (plural ?? name).range })];
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
