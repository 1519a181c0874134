import type { ResourceSpec } from "../spec/spec.ts";
import { resourceDescription } from "./describe.ts";
import type { Access, Owner, Resource } from "./model.ts";
import { nounOf } from "./noun.ts";

/**
 * A resource on its way into the model. The object is there from the start, so that references can point at it
 * whatever the order; its lists are filled in later, and then it is frozen.
 */
export interface Draft {
  readonly spec: ResourceSpec;
  readonly resource: Unfinished;
}

/** A resource whose lists can still be set. */
export type Unfinished = { -readonly [Key in keyof Resource]: Resource[Key] };

/** Starts a resource, with its name and nothing in it. */
export function draftOf(spec: ResourceSpec): Draft {
  const name = nounOf(spec.name.value, spec.plural?.value);
  const owner = ownerOf(spec);
  return {
    spec,
    resource: {
      name,
      description: spec.description?.value.trim() || resourceDescription(name, owner.kind),
      owner,
      ...(spec.public_read && { publicRead: spec.public_read.value.trim() }),
      share: accessOf(spec),
      bulk: spec.bulk?.value ?? false,
      onAccountDelete: spec.on_account_delete?.value ?? "delete",
      fields: [],
      links: [],
      uniques: [],
      indexes: [],
      filters: [],
      sorts: [],
      searches: [],
    },
  };
}

function ownerOf({ owner, reason }: ResourceSpec): Owner {
  return owner?.value === "organisation"
    ? { kind: "organisation", reason: reason?.value.trim() ?? "" }
    : { kind: "user" };
}

/** Whoever may write a row may read it; what everybody may read is shared for writing alone. */
function accessOf({ public_read, share = [] }: ResourceSpec): readonly Access[] {
  const isWritten = share.some(({ value }) => value === "write");
  if (public_read) return isWritten ? ["write"] : [];
  if (isWritten) return ["read", "write"];
  return share.length > 0 ? ["read"] : [];
}

/** Orders drafts by name, in a way that no locale changes. */
export function byName(one: Draft, other: Draft): number {
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

function keyOf({ resource }: Draft): string {
  return resource.name.singular.join("_");
}
