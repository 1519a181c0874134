import { withArticle } from "./article.ts";
import type { Noun, Owner, Resource } from "./model.ts";
import { capitalised } from "./words.ts";

/** What a resource is said to be where the spec does not say it. */
export function resourceDescription({ singular }: Noun, owner: Owner["kind"]): string {
  return `${capitalised(withArticle(singular.join(" ")))}, owned by ${owners[owner]}.`;
}

const owners: { readonly [Kind in Owner["kind"]]: string } = {
  user: "the user who made it",
  organisation: "the organisation of the user who made it",
};

/** What a service is said to hold where the spec does not say it: its first resources by name. */
export function serviceDescription(resources: readonly Resource[]): string {
  const plurals = resources.map(({ name }) => name.plural.join(" "));
  const more = plurals.length > 5 ? ["more"] : [];
  const shown = [...plurals.slice(0, more.length === 0 ? 5 : 4), ...more];
  const last = shown.at(-1) ?? "";
  const all = shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${last}` : last;
  return `${capitalised(all)}, each owned by ${ownersOf(resources)}.`;
}

function ownersOf(resources: readonly Resource[]): string {
  const kinds = new Set(resources.map(({ owner }) => owner.kind));
  if (!kinds.has("organisation")) return owners.user;
  return kinds.has("user") ? `${owners.user} or by the organisation of that user` : owners.organisation;
}
