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

/** The function that turns rows into what responses show, from `backend/views/<one>.py`. */
export function view({ one, many }: ResourceNames): Name {
  return member(`backend.views.${one}`, `view_${many}`);
}

/** The function that does the same for a user who may read the rows, whoever owns them. */
export function sharedView({ one, many }: ResourceNames): Name {
  return member(`backend.views.${one}`, `view_shared_${many}`);
}
