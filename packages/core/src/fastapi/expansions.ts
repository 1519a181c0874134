import { attributeOf } from "./names/reserved.ts";
import type { ResourceNames, ServiceField, ServiceResource } from "./service.ts";

/** A reference whose row a response shows when it is asked for. */
export interface ServiceExpansion {
  readonly field: ServiceField;
  /** `project`: what `expand` is given, and where the row stands in the response. */
  readonly name: string;
  /** The same in Python. */
  readonly attribute: string;
  readonly target: ResourceNames;
  /** Whether everybody may read what it leads to. */
  readonly isPublic: boolean;
}

/** The references of a resource that can be expanded. */
export function expansionsOf({ fields }: ServiceResource): readonly ServiceExpansion[] {
  return fields.flatMap((field) => {
    const { type } = field.field;
    if (type.kind !== "ref" || !type.expand || field.target === undefined) return [];
    const name = field.name.replace(/_id$/, "");
    const isPublic = type.target.publicRead !== undefined;
    return [{ field, name, attribute: attributeOf(name), target: field.target, isPublic }];
  });
}
