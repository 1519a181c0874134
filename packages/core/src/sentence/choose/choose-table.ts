import type { AskedField, Rows } from "../gather/outline.ts";
import { plural, singularPhrase } from "../inflection.ts";
import { implicitFields } from "../lexicon/reserved.ts";
import type { Phrase } from "../phrase.ts";
import { chooseColumn, type Owner } from "./choose-column.ts";
import { type ChosenColumn, type Column, writeColumn } from "./column.ts";
import { fieldName } from "./names.ts";
import type { Belonging } from "./references.ts";
import type { Scope } from "./scope.ts";
import type { Table } from "./table.ts";
import { identityOf, nameOnly, type Usual, usualOf } from "./usual.ts";

/** A table with what was chosen for it without being asked, and words that meant nothing there. */
export interface ChosenTable {
  readonly table: Table;
  readonly assumptions: readonly string[];
  readonly unknown: readonly string[];
}

/** Chooses the name and the columns of one resource. */
export function chooseTable(rows: Rows, scope: Scope): ChosenTable {
  const name = scope.names.get(rows.noun) ?? rows.noun;
  const owner: Owner = { noun: rows.noun, className: name, isLoud: scope.isLoud };
  const asked = rows.fields.map((field) => chooseField(field, owner, scope));
  const parents = (scope.references.parents.get(rows.noun) ?? []).map((parent) => parentColumn(parent, owner, scope));
  const joins = (scope.references.joins.get(rows.noun) ?? []).map((target) => joinColumn(target, owner, scope));
  const given = [...asked.flat(), ...parents, ...joins];
  const chosen = [...addedTo(rows, given, owner), ...given];
  return {
    table: { name, columns: distinct(chosen.map(({ column }) => column)), grants: new Set() },
    assumptions: [
      ...nameAssumption(rows, name),
      ...rows.fields.flatMap((field) => implicitAssumption(field, name)),
      ...chosen.flatMap(({ assumptions }) => assumptions),
    ],
    unknown: chosen.flatMap(({ unknown }) => unknown),
  };
}

/** A field as a column, or as none when every row has it anyway. */
function chooseField(field: AskedField, owner: Owner, scope: Scope): readonly ChosenColumn[] {
  const target = scope.references.fields.get(field);
  const many = scope.references.links.get(field);
  if (many !== undefined) return [linkColumn(fieldName(field.phrase.words), { target: many, owner, scope })];
  if (target !== undefined) return [referenceColumn(field, { target, owner, scope })];
  return isImplicit(field) ? [] : [chooseColumn(field, owner)];
}

function isImplicit({ phrase: { words, choices } }: AskedField): boolean {
  return choices.length === 0 && implicitFields.has(words.join(" "));
}

function implicitAssumption(field: AskedField, name: string): readonly string[] {
  if (!isImplicit(field)) return [];
  const asked = field.phrase.words.join(" ");
  return [`\`${asked}\` is no field of \`${name}\`: every row has its id, its owner and its times anyway.`];
}

function nameAssumption({ noun }: Rows, name: string): readonly string[] {
  const plain = noun.replaceAll(" ", "");
  if (plain === name.toLowerCase()) return [];
  return [`\`${noun}\` is called \`${name}\`, because the program needs another name for it.`];
}

/** The usual fields where the sentence gives none, and a name for a part that would have none. */
function addedTo(rows: Rows, given: readonly ChosenColumn[], owner: Owner): readonly ChosenColumn[] {
  const names = given.flatMap(({ column }) => [column.name, singularOf(column.name)]);
  const taken = new Set([...names, ...rows.without]);
  const usual = usualOf(rows.noun);
  const isBare = given.every(({ column }) => "target" in column.type);
  const identity = rows.nested && usual.isKnown ? identityOf(usual, rows.fields) : undefined;
  const phrases = isBare ? usual.phrases : [identity ?? []].flat();
  const added = phrases
    .filter(({ words }) => !taken.has(words.join(" ")))
    .map((phrase) => addedField(phrase, usual, owner));
  return added.length + given.length > 0 ? added : [addedField(nameOnly, { ...usual, isKnown: false }, owner)];
}

function addedField(phrase: Phrase, usual: Usual, owner: Owner): ChosenColumn {
  const { column } = chooseColumn({ phrase, optional: false }, owner);
  const shown = `\`${owner.className}\` got \`${column.name}: ${writeColumn(column)}\``;
  const reason = usual.isKnown ? `usual for ${pluralOf(owner.noun)}` : "a beginning to go on from";
  return { column, assumptions: [`${shown}: not in the sentence, ${reason}.`], unknown: [] };
}

function pluralOf(noun: string): string {
  const words = noun.split(" ");
  return [...words.slice(0, -1), plural(words.at(-1) ?? "")].join(" ");
}

interface Referring {
  readonly target: string;
  readonly owner: Owner;
  readonly scope: Scope;
}

/** A field whose name is that of other rows. */
function referenceColumn({ phrase, optional }: AskedField, { target, owner, scope }: Referring): ChosenColumn {
  const words = phrase.words.at(-1) === "id" ? phrase.words.slice(0, -1) : phrase.words;
  const isSame = words.join(" ") === target;
  const name = isSame ? snake(scope.names.get(target) ?? target) : fieldName(words);
  const isOptional = optional || phrase.hints.some(({ kind }) => kind === "optional");
  const nullable = isOptional || target === owner.noun;
  const column = {
    name,
    type: { kind: "ref", target: scope.names.get(target) ?? target },
    nullable,
    unique: false,
  } as const;
  return { column, assumptions: [], unknown: [] };
}

/** References to many under a name in the plural. */
function linkColumn(name: string, { target, owner, scope }: Referring): ChosenColumn {
  const other = scope.names.get(target) ?? target;
  const column = { name, type: { kind: "refs", target: other }, nullable: false, unique: false } as const;
  const found = `one side is enough, for a list of \`${owner.className}\` rows can be filtered by it`;
  return { column, assumptions: [`\`${owner.className}\` refers to many \`${other}\` rows: ${found}.`], unknown: [] };
}

/** References to many without a name of their own are called like the other rows. */
function joinColumn(target: string, owner: Owner, scope: Scope): ChosenColumn {
  const name = snake(scope.names.get(target) ?? target);
  return linkColumn(fieldName(pluralOf(name.replaceAll("_", " ")).split(" ")), { target, owner, scope });
}

function parentColumn({ noun, optional, assumed }: Belonging, owner: Owner, { names }: Scope): ChosenColumn {
  const target = names.get(noun) ?? noun;
  // The service puts `_id` behind the name of a reference, so the name itself has none.
  const name = snake(target).replace(/_id$/, "");
  const column = { name, type: { kind: "ref", target }, nullable: optional, unique: false } as const;
  const assumption = `\`${owner.className}\` belongs to \`${target}\`: not in the sentence, but usual.`;
  return { column, assumptions: assumed ? [assumption] : [], unknown: [] };
}

function snake(name: string): string {
  return fieldName(
    name
      .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
      .toLowerCase()
      .split(" "),
  );
}

/** The first column of each name; a reference takes the names with `_id` and `_ids` behind it as well. */
function distinct(columns: readonly Column[]): readonly Column[] {
  const taken = new Set<string>();
  return columns.filter((column) => {
    const names = namesOf(column);
    const isFree = names.every((each) => !taken.has(each));
    for (const each of names) taken.add(each);
    return isFree;
  });
}

function singularOf(name: string): string {
  return singularPhrase(name.split("_")).join("_");
}

function namesOf({ name, type }: Column): readonly string[] {
  if (type.kind === "ref") return [name, `${name}_id`];
  const one = singularOf(name);
  return type.kind === "refs" ? [name, `${one}_id`, `${one}_ids`] : [name];
}
