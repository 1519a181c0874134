import type { FieldSpec, TypeSpec } from "../spec/spec.ts";
import { type BoundSite, decimalBoundsOf, integerBoundsOf, lengthsOf, numberBoundsOf } from "./bounds.ts";
import { enumOf } from "./enum.ts";
import { limits } from "./limits.ts";
import type { FieldType } from "./model.ts";
import { targetOf } from "./reference.ts";
import type { Scope } from "./scope.ts";

/** A reference to many is a link, and no field. */
type FieldTypeSpec = Exclude<TypeSpec, { readonly kind: "refs" }>;
type Kind = FieldTypeSpec["kind"];
type OfKind<K extends Kind> = FieldTypeSpec & { readonly kind: K };

/** The type of a field, complete but for its pattern; nothing after a mistake. */
export function resolveType(field: FieldSpec, scope: Scope): FieldType | undefined {
  const type = field.type.value;
  if (type.kind === "refs") return undefined;
  const resolve = resolvers[type.kind] as (type: FieldTypeSpec, site: Site) => FieldType | undefined;
  return resolve(type, { field, scope });
}

interface Site {
  readonly field: FieldSpec;
  readonly scope: Scope;
}

const resolvers = {
  string: textType,
  text: textType,
  integer: (type, site) => {
    const bounds = integerBoundsOf(type.bounds, boundSite(site, "an integer"));
    return bounds && { kind: "integer", ...bounds };
  },
  number: (type, site) => {
    const bounds = numberBoundsOf(type.bounds, boundSite(site, "a number"));
    return bounds && { kind: "number", ...bounds };
  },
  decimal: decimalType,
  enum: (type, { field, scope }) => enumOf(type.values, field.type, scope.report),
  list: listType,
  email: () => ({ kind: "email", max: limits.email }),
  url: () => ({ kind: "url", max: limits.url }),
  boolean: plainType,
  date: plainType,
  datetime: plainType,
  time: plainType,
  uuid: plainType,
  json: plainType,
  ref: (type, { field, scope }) => {
    const target = targetOf(field, type.target, scope);
    const { on_delete: rule, nested, expand } = field;
    const ways = {
      onDelete: rule?.value ?? "restrict",
      nested: nested?.value ?? false,
      expand: expand?.value ?? false,
    };
    return target && { kind: "ref", target, ...ways };
  },
} satisfies { [K in Kind]: (type: OfKind<K>, site: Site) => FieldType | undefined };

function plainType({ kind }: OfKind<"boolean" | "date" | "datetime" | "time" | "uuid" | "json">): FieldType {
  return { kind };
}

function textType({ kind, length }: OfKind<"string" | "text">, site: Site): FieldType | undefined {
  const lengths = lengthsOf(length, limits[kind], boundSite(site, `a ${kind}`));
  return lengths && { kind, ...lengths };
}

function decimalType({ digits, places, bounds }: OfKind<"decimal">, site: Site): FieldType | undefined {
  const isCount = Number.isInteger(digits) && Number.isInteger(places);
  if (!isCount || digits < 1 || digits > limits.digits || places < 0 || places > digits) {
    return site.scope.report("decimal-digits", { digits, places }, { range: site.field.type.range });
  }
  const ends = decimalBoundsOf(bounds, { ...boundSite(site, "a decimal"), digits, places });
  return ends && { kind: "decimal", digits, places, ...ends };
}

function listType({ length, size }: OfKind<"list">, site: Site): FieldType | undefined {
  const lengths = lengthsOf(length, limits.item, boundSite(site, "a string in a list"));
  const sizes = lengthsOf(size, limits.size, boundSite(site, "a list"));
  return lengths && sizes && { kind: "list", ...lengths, minSize: sizes.min, maxSize: sizes.max };
}

function boundSite({ field, scope }: Site, of: string): BoundSite {
  return { report: scope.report, spot: { range: field.type.range }, of };
}
