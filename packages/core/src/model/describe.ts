import { withArticle } from "./article.ts";
import type { Noun } from "./model.ts";
import { capitalised } from "./words.ts";

/** What a resource is said to be where the spec does not say it. */
export function resourceDescription({ singular }: Noun): string {
  return `${capitalised(withArticle(singular.join(" ")))}, owned by the user who made it.`;
}

/** What a service is said to hold where the spec does not say it: its first resources by name. */
export function serviceDescription(names: readonly Noun[]): string {
  const plurals = names.map(({ plural }) => plural.join(" "));
  const more = plurals.length > 5 ? ["more"] : [];
  const shown = [...plurals.slice(0, more.length === 0 ? 5 : 4), ...more];
  const last = shown.at(-1) ?? "";
  const all = shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${last}` : last;
  return `${capitalised(all)}, each owned by the user who made it.`;
}
