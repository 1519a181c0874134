import { features } from "../lexicon/features.ts";
import type { Wish } from "../phrase.ts";
import type { Grant, Table } from "./table.ts";

/** Tables with what the sentence asks for beside rows that only the user who made them sees. */
export interface Granted {
  readonly tables: readonly Table[];
  readonly administrators: boolean;
  readonly assumptions: readonly string[];
  /** Wishes that cannot be built, and those of which the sentence does not say which rows they are about. */
  readonly refused: readonly Wish[];
}

/** Meets wishes where the sentence says plainly what they are about. `names` has the names of tables by their nouns. */
export function grantWishes(
  wishes: readonly Wish[],
  tables: readonly Table[],
  names: ReadonlyMap<string, string>,
): Granted {
  const tablesOf = (wish: Wish): readonly Table[] => meantBy(wish, tables, names);
  const asking = (grant: Grant): readonly Table[] =>
    wishes.filter(({ feature }) => feature === grant).flatMap((wish) => tablesOf(wish));
  const owned = connected(asking("organisations"), tables);
  const open = new Set(asking("public").map(({ name }) => name));
  const shared = new Set(asking("sharing").map(({ name }) => name));
  const granted = tables.map((table) => ({
    ...table,
    grants: grantsOf({ owned: owned.has(table), open: open.has(table.name), shared: shared.has(table.name) }),
  }));
  const administrators = wishes.some(({ feature }) => feature === "administrators");
  return {
    tables: granted,
    administrators,
    assumptions: [
      ...granted.flatMap((table) => [...table.grants].map((grant) => told[grant](table.name))),
      ...granted.filter(({ grants }) => grants.has("public")).flatMap(unpublished),
      ...granted.filter(({ name, grants }) => shared.has(name) && !grants.has("sharing")).map(notShared),
      ...(administrators ? ["Administrators read all rows and change none; each of their reads is recorded."] : []),
    ],
    refused: wishes.filter((wish) => !features[wish.feature].isBuilt || isUnclear(wish, tablesOf(wish), tables)),
  };
}

/** Which rows a wish is about: those that it names, or the only ones. `multi-tenant` is about all. */
function meantBy(
  { feature, noun }: Wish,
  tables: readonly Table[],
  names: ReadonlyMap<string, string>,
): readonly Table[] {
  if (noun !== undefined) return tables.filter(({ name }) => name === names.get(noun));
  return feature === "organisations" || tables.length === 1 ? tables : [];
}

/** Names of what every service with organisations has. */
const organisations: ReadonlySet<string> = new Set(["Organisation", "Membership", "Invitation"]);

function isUnclear({ feature }: Wish, meant: readonly Table[], tables: readonly Table[]): boolean {
  if (feature === "administrators" || feature === "many-to-many") return false;
  const isTaken = feature === "organisations" && tables.some(({ name }) => organisations.has(name));
  return isTaken || meant.length === 0;
}

/** Rows of different owners cannot refer to each other, so that what is connected has one owner. */
function connected(start: readonly Table[], tables: readonly Table[]): ReadonlySet<Table> {
  const found = new Set(start);
  for (const table of found) {
    for (const other of tables) if (refersTo(table, other) || refersTo(other, table)) found.add(other);
  }
  return found;
}

function refersTo({ columns }: Table, { name }: Table): boolean {
  return columns.some(({ type }) => "target" in type && type.target === name);
}

interface Asked {
  readonly owned: boolean;
  readonly open: boolean;
  readonly shared: boolean;
}

/** The members of an organisation see its rows, and everybody sees public ones: there is nothing left to share. */
function grantsOf({ owned, open, shared }: Asked): ReadonlySet<Grant> {
  return new Set<Grant>([
    ...(owned ? (["organisations"] as const) : []),
    ...(open ? (["public"] as const) : []),
    ...(shared && !owned && !open ? (["sharing"] as const) : []),
  ]);
}

/** A flag hides nothing: it is a field like any other. */
function unpublished({ name, columns }: Table): readonly string[] {
  const flags = columns.filter((column) => /^is_(published|draft|private|hidden|approved|visible)$/.test(column.name));
  return flags.map(
    (flag) => `\`${flag.name}\` hides nothing: everybody reads every \`${name}\` row, whatever it says.`,
  );
}

function notShared({ name, grants }: Table): string {
  const others = grants.has("public") ? "everybody reads them" : "the members of the organisation see them";
  return `\`${name}\` rows are not shared one by one: ${others} already.`;
}

const told: { readonly [G in Grant]: (name: string) => string } = {
  organisations: (name) => `\`${name}\` rows belong to an organisation: all of its members see them.`,
  public: (name) => `Everybody reads \`${name}\` rows, signed in or not; only their owner changes them.`,
  sharing: (name) =>
    `\`${name}\` rows are shared for reading; \`share: [read, write]\` would let others change them as well.`,
};
