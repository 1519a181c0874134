import { member, type Name } from "../../python/code.ts";
import type { ResourceNames } from "../service.ts";

/** The class of a row, from `backend/models/<one>.py`. */
export function model({ className, one }: Pick<ResourceNames, "className" | "one">): Name {
  return member(`backend.models.${one}`, className);
}

/** A schema of a resource, from `backend/schemas/<one>.py`: `TodoCreate`. */
export function schema({ className, one }: Pick<ResourceNames, "className" | "one">, suffix: string): Name {
  return member(`backend.schemas.${one}`, className + suffix);
}
