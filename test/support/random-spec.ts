import fc from "fast-check";
import { present, type RandomField } from "./random-field.ts";
import { type RandomService, type Size, services } from "./random-service.ts";
import type { Json } from "./random-value.ts";

/** A spec: its text, and what it says. */
export interface RandomSpec {
  readonly text: string;
  /** The text before there was more than the first resource. */
  readonly start: string;
  readonly service: RandomService;
}

/** Specs of which nearly all are right, with hostile text wherever a text may stand. */
export function specs(size?: Size): fc.Arbitrary<RandomSpec> {
  return services(size).chain((service) => texts(service).map((written) => ({ ...written, service })));
}

/** The texts of a service: each field in the shorthand where that can say it, or in the long form. */
function texts(service: RandomService): fc.Arbitrary<Pick<RandomSpec, "text" | "start">> {
  const first = { ...service, resources: service.resources.slice(0, 1) };
  return fc.array(fc.boolean(), { minLength: 5, maxLength: 20 }).map((choices) => ({
    text: write(service, chooser(choices)),
    start: write(first, chooser(choices)),
  }));
}

function chooser(choices: readonly boolean[]): () => boolean {
  let turn = 0;
  return () => {
    turn += 1;
    return choices[turn % choices.length] ?? false;
  };
}

function write(
  { title: service, description: text, resources, ...others }: RandomService,
  choose: () => boolean,
): string {
  const top = { freehold: 1, service, description: text, ...others };
  const written = resources.map(({ name, fields, lists: named, ...rest }) => {
    const all = Object.fromEntries(fields.map((each) => [each.name, writeField(each, choose())]));
    const shown = Object.entries(named).filter(([, entries]) => entries.length > 0 || choose());
    return [name, { ...rest, fields: all, ...Object.fromEntries(shown) }] as const;
  });
  return yaml({ ...present(top), resources: Object.fromEntries(written) });
}

function writeField({ type, nullable, default: value, rules, ...field }: RandomField, isShort: boolean): Json {
  const { pattern, description: text, examples } = field;
  const rest = present({ pattern, description: text, examples, ...rules });
  const suffix = value === undefined ? "" : ` = ${JSON.stringify(value)}`;
  if (isShort && Object.keys(rest).length === 0) return `${type}${nullable ? "?" : ""}${suffix}`;
  return { type, ...(nullable && { nullable }), ...(value !== undefined && { default: value }), ...rest };
}

/** JSON is a part of YAML; but YAML wants the characters that nobody sees in escapes. */
function yaml(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
