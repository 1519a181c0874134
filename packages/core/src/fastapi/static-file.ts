import type { Feature, Service, ServiceResource } from "./service.ts";

/** A file that is the same in every service that has it. */
export interface StaticFile {
  readonly path: string;
  readonly content: string;
  /** Whether a service needs the file; absent for a file that every service needs. */
  readonly isNeeded?: Need;
}

type Need = (service: Service) => boolean;

/** A service needs the file where one of its resources is like that. */
export function anyResource(predicate: (resource: ServiceResource) => boolean): Need {
  return ({ resources }) => resources.some(predicate);
}

/** A service needs the file where a field has one of these types. */
export function usesType(...kinds: readonly string[]): Need {
  return anyResource(({ fields }) => fields.some(({ field }) => kinds.includes(field.type.kind)));
}

/** A service needs the file where its ids are of that kind. */
export function usesIds(kind: Service["ids"]): Need {
  return ({ ids }) => ids === kind;
}

/** A service needs the file where it has all of these features. */
export function hasAll(...wanted: readonly Feature[]): Need {
  return ({ features }) => wanted.every((feature) => features.has(feature));
}

/** A service needs the file where it has one of these features. */
export function hasAny(...wanted: readonly Feature[]): Need {
  return ({ features }) => wanted.some((feature) => features.has(feature));
}
