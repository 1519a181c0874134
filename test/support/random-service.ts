import fc from "fast-check";
import { nounOf } from "../../packages/core/src/model/noun.ts";
import { columnsOf, fieldOf, optional, present, type RandomField, singular, type Targets } from "./random-field.ts";
import { resourceName } from "./random-name.ts";
import { reason } from "./random-rules.ts";
import { description, title } from "./random-text.ts";

/** What a spec says. */
export interface RandomService {
  readonly title: string;
  readonly description?: string;
  readonly ids?: "uuid" | "integer";
  readonly administrators?: string;
  readonly audit?: boolean;
  readonly resources: readonly RandomResource[];
}

/** A resource, and the names of its fields in lists. */
export interface RandomResource {
  readonly name: string;
  readonly description?: string;
  readonly plural?: string;
  readonly owner?: Owner;
  readonly reason?: string;
  readonly public_read?: string;
  readonly share?: readonly ("read" | "write")[];
  readonly bulk?: boolean;
  readonly fields: readonly RandomField[];
  readonly lists: Readonly<Record<string, readonly (string | readonly string[])[]>>;
}

type Owner = "user" | "organisation";

/** How large a spec may be. */
export interface Size {
  readonly resources: number;
  readonly fields: number;
}

const usual: Size = { resources: 5, fields: 8 };

/** What specs say: nearly all of it is right, with hostile text wherever a text may stand. */
export function services(size: Size = usual): fc.Arbitrary<RandomService> {
  const some = fc.option(reason, { nil: undefined, freq: 2 });
  return some.chain((administrators) => servicesWith(administrators, size));
}

function servicesWith(administrators: string | undefined, size: Size): fc.Arbitrary<RandomService> {
  const hasAdministrators = administrators !== undefined;
  const shape = {
    administrators: fc.constant(administrators),
    audit: hasAdministrators ? fc.constant(undefined) : optional(fc.boolean()),
    title: title.filter((text) => text.trim() !== ""),
    description: optional(description),
    ids: optional(fc.constantFrom("uuid" as const, "integer" as const)),
    resources: fc
      .tuple(
        fc.uniqueArray(resourceName, {
          minLength: 1,
          maxLength: size.resources,
          selector: (name) => name.toLowerCase(),
        }),
        owners,
      )
      .chain(([names, kinds]) => {
        const ownerOf = (index: number): Owner => kinds[index % kinds.length] ?? "user";
        return fc.tuple(
          ...names.map((self, index) => {
            const before = names.slice(0, index).filter((_, other) => ownerOf(other) === ownerOf(index));
            const owner = ownerOf(index);
            return resource({ self, before, hasAdministrators }, { owner, most: size.fields });
          }),
        );
      }),
  };
  return fc.record(shape).map(present);
}

/** Who owns the first resource, the second, and so on, round and round. */
const owners = fc.constantFrom<readonly Owner[]>(
  ["user"],
  ["user"],
  ["organisation"],
  ["user", "organisation"],
  ["organisation", "user", "user"],
);

interface Frame {
  readonly owner: Owner;
  /** The number of fields at most. */
  readonly most: number;
}

/** A resource that may refer to the resources of the same owner before it, and to itself. */
function resource(targets: Targets, { owner, most }: Frame): fc.Arbitrary<RandomResource> {
  const isOwned = owner === "organisation";
  return fc
    .record({
      description: optional(description),
      plural: fc.option(
        resourceName.map((plural) => `${plural.slice(0, 40)}Set`),
        { nil: undefined, freq: 9 },
      ),
      owner: isOwned ? fc.constant(owner) : fc.constantFrom(undefined, owner),
      reason: isOwned ? reason : fc.constant(undefined),
      openness: isOwned ? fc.record({ public_read: rarely(reason) }) : openness,
      bulk: optional(fc.boolean()),
      fields: fc.uniqueArray(fieldOf(targets), { minLength: 1, maxLength: most, comparator: isClash }),
    })
    .chain(({ fields, openness: open, ...rest }) => {
      const sound = fields.filter((each) => !isImplicit(each) && !isLong(each, targets.self));
      return lists(sound).map((named) => present({ name: targets.self, ...rest, ...present(open), ...named }));
    });
}

type Openness = Partial<Pick<RandomResource, "public_read" | "share">>;

/** Who may use a row beside the user whose it is: mostly nobody. */
const openness: fc.Arbitrary<Openness> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom<Openness>({ share: ["read"] }, { share: ["read", "write"] }) },
  {
    weight: 1,
    arbitrary: fc.record({ public_read: reason, share: rarely(fc.constant(["write"] as const)) }).map(present),
  },
);

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

function isClash(one: RandomField, other: RandomField): boolean {
  const columns = new Set(columnsOf(one));
  return one.name === other.name || columnsOf(other).some((column) => columns.has(column));
}

const implicit = new Set(["id", "user_id", "organisation_id", "created_at", "updated_at"]);

function isImplicit(field: RandomField): boolean {
  return columnsOf(field).some((column) => implicit.has(column));
}

/** What the name of the table of a link may take. */
const longestTable = 48;

function isLong({ kind, name }: RandomField, resource: string): boolean {
  const table = [...nounOf(resource).singular, singular(name), "links"].join("_");
  return kind === "refs" && table.length > longestTable;
}

/** Whether requests of a user carry the field, as one value. */
function isSet({ kind, rules }: RandomField): boolean {
  return kind !== "refs" && !rules?.set_by;
}

function lists(given: readonly RandomField[]): fc.Arbitrary<Pick<RandomResource, "fields" | "lists">> {
  const taken = new Set(given.flatMap((each) => [each.name, ...columnsOf(each)]));
  const others = taken.has(fallback.name) ? given.filter(({ name }) => name !== fallback.name) : given;
  const fields = given.some(isSet) ? given : [fallback, ...others];
  const shown = fields.filter(({ rules }) => !rules?.write_only);
  const single = shown.filter(({ kind }) => !["text", "list", "json", "refs"].includes(kind));
  const wordy = shown.filter(({ kind }) => ["string", "text", "email", "url"].includes(kind));
  const own = single.filter(({ rules }) => !rules?.set_by);
  return fc
    .record({
      unique: sets(own, (set) => varietyOf(set) >= 3).map((all) => distinct(all, (set) => set.toSorted().join())),
      index: sets(single, () => true).map((all) => distinct(all, (set) => set.join())),
      filter: some(single).map((names) => names.filter((name) => !queryNames.has(name))),
      sort: some(single.filter(({ bytes }) => bytes <= mostBytes)),
      search: some(wordy),
    })
    .map((named) => ({ fields, lists: named }));
}

const fallback: RandomField = {
  name: "title",
  kind: "string",
  type: "string(1..200)",
  nullable: false,
  bytes: 800,
  variety: 3,
};

const queryNames = new Set(["cursor", "descending", "limit", "search", "skip", "sort", "sort_name", "with_total"]);

/** What an entry of an index may take. */
const mostBytes = 2_600;

function some(fields: readonly RandomField[]): fc.Arbitrary<string[]> {
  return fc.subarray(fields.map(({ name }) => name)).map((names) => names.slice(0, 4));
}

/** Sets of fields that fit an index. */
function sets(
  fields: readonly RandomField[],
  isGood: (set: readonly RandomField[]) => boolean,
): fc.Arbitrary<readonly (readonly string[])[]> {
  const set = fc.shuffledSubarray([...fields]).map((all) => all.slice(0, 4));
  return fc.array(set, { maxLength: 2 }).map((all) => {
    const fitting = all.filter((each) => each.length > 0 && bytesOf(each) <= mostBytes && isGood(each));
    return fitting.map((each) => each.map(({ name }) => name));
  });
}

function bytesOf(set: readonly RandomField[]): number {
  return set.reduce((sum, { bytes }) => sum + bytes, 0);
}

function varietyOf(set: readonly RandomField[]): number {
  return set.reduce((product, { variety }) => product * variety, 1);
}

function distinct<T>(all: readonly T[], key: (each: T) => string): readonly T[] {
  return [...new Map(all.map((each) => [key(each), each])).values()];
}
