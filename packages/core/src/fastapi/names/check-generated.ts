import type { Diagnostic, Range } from "../../diagnostics/diagnostic.ts";
import { reporter } from "../../diagnostics/kind.ts";
import { fieldName } from "../../model/field-names.ts";
import type { Model, Resource } from "../../model/model.ts";
import type { ResourceSpec, Spec } from "../../spec/spec.ts";
import { type GeneratedName, generatedNames, linkName } from "./generated-names.ts";
import { nameMistakes } from "./mistakes.ts";
import { SCHEMA_SUFFIXES } from "./reserved.ts";
import { LONGEST_NAME } from "./short-name.ts";
import { pascalCase, snakeCase } from "./words.ts";

const report = reporter(nameMistakes);

/** A resource as the spec has it, and what became of it. */
export interface Named {
  readonly spec: ResourceSpec;
  readonly resource: Resource;
}

/** Finds resources and links whose names are those of other things that the service has. */
export function checkGenerated({ file }: Spec, model: Model, named: readonly Named[]): readonly Diagnostic[] {
  const taken = new Map<string, string>();
  for (const generated of generatedNames(model)) take(generated, taken);
  return [
    ...named.flatMap((each) => checkResource(each, file, taken)),
    ...named.flatMap((each) => checkNesting(each, file)),
    ...checkLinks(named, file, withResources(taken, model)),
  ];
}

function take({ one, many, purpose }: GeneratedName, taken: Map<string, string>): void {
  for (const word of [one, many]) if (!taken.has(word)) taken.set(word, purpose);
}

type Taken = ReadonlyMap<string, string>;

function withResources(taken: Taken, { resources }: Model): Map<string, string> {
  const words = resources.flatMap(({ name }) =>
    [name.singular, name.plural].map((word) => [snakeCase(word), name.plural.join(" ")] as const),
  );
  return new Map([...taken, ...words]);
}

function checkResource({ spec, resource }: Named, file: string, taken: Taken): readonly Diagnostic[] {
  const { singular, plural } = resource.name;
  const word = [snakeCase(singular), snakeCase(plural)].find((each) => taken.has(each));
  if (word === undefined) return [];
  const { range } = word === snakeCase(singular) ? spec.name : (spec.plural ?? spec.name);
  return [report("generated-name", { name: spec.name.value, word, purpose: taken.get(word) ?? "" }, { file, range })];
}

/** Rows of a resource are nested below a row at the path where that row is shared. */
function checkNesting({ spec, resource }: Named, file: string): readonly Diagnostic[] {
  if (snakeCase(resource.name.plural) !== "shares") return [];
  return resource.fields.flatMap(({ name, type }) => {
    if (type.kind !== "ref" || !type.nested || type.target.share.length === 0) return [];
    const params = { name: spec.name.value, word: "shares", purpose: `sharing ${type.target.name.plural.join(" ")}` };
    return [report("generated-name", params, { file, range: rangeOf(spec, name) })];
  });
}

/** Takes the name of each link in turn, so that two links cannot share one either. */
function checkLinks(named: readonly Named[], file: string, taken: Map<string, string>): readonly Diagnostic[] {
  return named.flatMap(({ spec, resource }) =>
    resource.links.flatMap((link) => {
      const generated = linkName(resource, link);
      const { one, many } = generated;
      const range = rangeOf(spec, link.name);
      const word = [one, many].find((each) => taken.has(each)) ?? (isSchema(resource, one) ? one : undefined);
      const purpose = (word !== undefined && taken.get(word)) || `the schemas of ${resource.name.plural.join(" ")}`;
      take(generated, taken);
      if (word !== undefined) return [report("generated-name", { name: link.name, word, purpose }, { file, range })];
      if (many.length <= LONGEST_NAME) return [];
      return [report("long-name", { name: link.name, long: many, max: LONGEST_NAME }, { file, range })];
    }),
  );
}

/** Whether the class of a link would be called as a schema of its resource is: `TodoUpdate`. */
function isSchema({ name: { singular } }: Resource, one: string): boolean {
  const name = pascalCase(one.split("_"));
  return SCHEMA_SUFFIXES.some((suffix) => name === pascalCase(singular) + suffix);
}

function rangeOf({ name, fields }: ResourceSpec, field: string): Range {
  return (fields.find((each) => fieldName(each) === field)?.name ?? name).range;
}
