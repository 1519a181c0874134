import { isSameWord, wordsOf } from "../api/words.ts";
import type { Json } from "../openapi/document.ts";
import { isRecord, type Raw } from "../openapi/raw.ts";

/** How deep answers wrap a row: `{ "data": { "todo": { "id": 1 } } }`. */
const DEEPEST = 3;

/** The row in an answer, wherever common shapes have it: the first object that has an id. */
export function recordIn(json: unknown, resource: string, depth: number = DEEPEST): Raw | undefined {
  if (!isRecord(json)) return undefined;
  if (idIn(json, resource) !== undefined) return json;
  if (depth === 0) return undefined;
  return Object.values(json)
    .map((each) => recordIn(each, resource, depth - 1))
    .find((each) => each !== undefined);
}

/** The id of the row in an answer. */
export function idOf(json: unknown, resource: string): string | number | undefined {
  const record = recordIn(json, resource);
  return record && idIn(record, resource);
}

/** The ids of all rows in an answer: of the one that it is, or of each in its list. */
export function idsOf(json: unknown, resource: string): readonly (string | number)[] {
  const one = recordIn(json, resource);
  const records = one ? [one] : recordsIn(json, resource);
  return records.flatMap((record) => idIn(record, resource) ?? []);
}

/** What an answer says of a field of its row. */
export function fieldIn(json: unknown, resource: string, field: string): Json | undefined {
  return (recordIn(json, resource) as Readonly<Record<string, Json>> | undefined)?.[field];
}

/** What a row says its id is. */
export function idIn(record: Raw, resource: string): string | number | undefined {
  const names = Object.keys(record).filter((name) => /^(_?id|uuid|pk)$/i.test(name) || isIdOf(name, resource));
  const best = names.toSorted((a, b) => a.length - b.length)[0];
  const id = best === undefined ? undefined : record[best];
  return typeof id === "string" || typeof id === "number" ? id : undefined;
}

/** `shelfId` of a shelf. */
function isIdOf(name: string, resource: string): boolean {
  const words = wordsOf(name);
  return words.at(-1) === "id" && isSameWord(words.slice(0, -1).join(" "), resource);
}

/** The rows of a list, wherever common shapes have them. */
export function recordsIn(json: unknown, resource: string, depth = 2): readonly Raw[] {
  if (Array.isArray(json)) return json.filter(isRecord).filter((each) => idIn(each, resource) !== undefined);
  if (!isRecord(json) || depth === 0) return [];
  return Object.values(json).flatMap((each) => recordsIn(each, resource, depth - 1));
}
