import { randomBytes, randomInt, randomUUID } from "node:crypto";

/** An id of the same shape as one that the API gave, which no row has: an integer is a good way beyond the newest. */
export function ghostOf(id: string | number | undefined): string | number {
  if (typeof id === "number" || /^\d{1,15}$/.test(String(id))) return Number(id) + randomInt(100_000, 900_000);
  return /^[0-9a-f]{24}$/.test(String(id)) ? randomBytes(12).toString("hex") : randomUUID();
}
