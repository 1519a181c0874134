import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Field, Model, Resource } from "../../src/model/model.ts";
import { resolveModel } from "../../src/model/resolve.ts";
import { parseSpec } from "../../src/spec/parse-spec.ts";

/** Every diagnostic of a spec text, from its shape and from its meaning. */
export function diagnosticsOf(text: string): readonly Diagnostic[] {
  const spec = parseSpec({ file: "freehold.yaml", text });
  const meaning = spec.value ? resolveModel(spec.value).diagnostics : [];
  return [...spec.diagnostics, ...meaning];
}

/** The model of a spec text that has no error. */
export function modelOf(text: string): Model {
  const spec = parseSpec({ file: "freehold.yaml", text });
  const model = spec.value && resolveModel(spec.value).value;
  if (model === undefined)
    throw new Error(
      diagnosticsOf(text)
        .map(({ message }) => message)
        .join("\n"),
    );
  return model;
}

/** The text of a service with these lines under `resources`. */
export function serviceWith(...resources: readonly string[]): string {
  return ["freehold: 1", "service: Todo API", "resources:", ...resources.map((line) => `  ${line}`), ""].join("\n");
}

/** The text of a service with a `Todo` of these fields. */
export function todoWith(...fields: readonly string[]): string {
  return serviceWith("Todo:", "  fields:", ...fields.map((line) => `    ${line}`));
}

/** The only resource of a model. */
export function onlyResource({ resources }: Model): Resource {
  const [resource] = resources;
  if (resource === undefined || resources.length > 1) throw new Error("There should be one resource.");
  return resource;
}

/** The meaning of one field of a `Todo`, from its line in the spec. */
export function fieldOf(line: string): Field {
  const [field] = onlyResource(modelOf(todoWith(line))).fields;
  if (field === undefined) throw new Error("There should be a field.");
  return field;
}
