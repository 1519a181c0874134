import { type Kind, type Library, Refusal } from "./library-model.ts";
import type { Rows } from "./library-rows.ts";

type Test = (value: unknown) => boolean;

const isText =
  (longest: number): Test =>
  (value) =>
    typeof value === "string" && value.length <= longest && /^[^\p{Surrogate}]+$/u.test(value);
const isCount: Test = (value) =>
  value === null || (Number.isInteger(value) && Number(value) > 0 && Number(value) < 1e9);

const FIELDS: Readonly<Record<Kind, Readonly<Record<string, Test>>>> = {
  shelves: { name: isText(100), isOpen: (value) => typeof value === "boolean" },
  books: { title: isText(200), pageCount: isCount },
  reviews: {
    text: isText(500),
    stars: (value) => isCount(value) && Number(value) <= 5 && value !== null,
    shelfId: isCount,
  },
};

const NEEDED: Readonly<Record<Kind, readonly string[]>> = {
  shelves: ["name"],
  books: ["title"],
  reviews: ["text", "stars"],
};

/** The fields of a body that the library takes; what it does not know it passes over. */
export function accepted(library: Library, { call, user, kind }: Rows): Record<string, unknown> {
  const { body, method } = call;
  const known = Object.entries(FIELDS[kind]).filter(([name]) => name in body);
  const wrong = known.find(([name, test]) => !test(body[name]))?.[0];
  const missing = method === "PATCH" ? undefined : NEEDED[kind].find((name) => !(name in body));
  if (wrong ?? missing) throw new Refusal(422, `The field ${wrong ?? missing} is wrong.`);
  const shelf = kind === "reviews" ? body["shelfId"] : undefined;
  const isLax = library.leaks.has("a review may name any shelf");
  const target = library.rows.shelves.find(({ id, ownerId }) => id === shelf && (isLax || ownerId === user.id));
  if (typeof shelf === "number" && !target) throw new Refusal(422, "There is no such shelf.");
  return Object.fromEntries(known.map(([name]) => [name, body[name]]));
}
