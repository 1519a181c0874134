import type { FieldEntry } from "../field-entry.ts";
import type { AskedField } from "../gather/outline.ts";
import type { Hint } from "../hint.ts";
import { isPlural, singular } from "../inflection.ts";
import { fieldLike, fieldNamed } from "../know.ts";
import type { Phrase } from "../phrase.ts";
import { line, type Type } from "../type.ts";
import { isNumeric } from "./bounds.ts";
import type { ChosenColumn } from "./column.ts";
import { columnAssumptions } from "./column-assumptions.ts";
import { fieldName } from "./names.ts";
import { type Typed, typedBy } from "./typed.ts";
import { defaultOf, typeOfValues } from "./values.ts";

/** The resource that a column is chosen for. */
export interface Owner {
  readonly noun: string;
  readonly className: string;
  /** The whole sentence is in capitals, so that capitals tell nothing. */
  readonly isLoud: boolean;
}

/** Chooses name, type and the rest of a field that a sentence asks for. */
export function chooseColumn({ phrase, optional }: AskedField, owner: Owner): ChosenColumn {
  const entry = entryFor(phrase, owner.noun);
  const values = typeOfValues(phrase.choices, owner.isLoud);
  const typed = onOneLine(typedBy(entry, hintsOf(phrase, values)), phrase);
  const nullable = isNullable(phrase, entry, optional);
  const value =
    defaultFor(typed.type, phrase, entry) ?? (typed.type.kind === "boolean" && !nullable ? "false" : undefined);
  const column = {
    name: nameFor(phrase, typed, owner),
    type: typed.type,
    nullable,
    ...(value !== undefined && { default: value }),
    unique: has(phrase, "unique") && canBeUnique(typed.type),
  };
  const assumptions = columnAssumptions(column, { phrase, typed, className: owner.className });
  const unknown = [...unusedChoices(phrase, values), ...unusedHints(phrase, typed.type)];
  return { column, assumptions, unknown };
}

function has({ hints }: Phrase, kind: Hint["kind"]): boolean {
  return hints.some((hint) => hint.kind === kind);
}

/** What the lexicon says of a field. The plural of a field is a list: `phone numbers`. */
function entryFor({ words, hints }: Phrase, noun: string): FieldEntry | undefined {
  const exact = fieldNamed(words, noun);
  const last = words.at(-1) ?? "";
  const saysType = hints.some(({ kind }) => kind !== "optional" && kind !== "required" && kind !== "default");
  const known = exact ?? fieldLike(words, noun);
  if (known !== undefined || !isPlural(last) || saysType) return known;
  const one = fieldLike([...words.slice(0, -1), singular(last)], noun);
  const max = one?.type.kind === "string" ? Math.min(one.type.max ?? 100, 200) : 100;
  return { names: [], type: { kind: "list", max }, because: "a list of short texts" };
}

function hintsOf({ hints, quantity, words }: Phrase, values: Type | undefined): readonly Hint[] {
  const isMany = quantity === "many" && isPlural(words.at(-1) ?? "");
  return [
    ...hints,
    ...(isMany ? [{ kind: "list" } as const] : []),
    ...(values === undefined ? [] : [{ kind: "type", type: values } as const]),
  ];
}

/** Values that are too few to tell rows apart, and those that no index holds, cannot be unique. */
function canBeUnique(type: Type): boolean {
  if (type.kind === "enum") return type.values.length > 2;
  if (isNumeric(type))
    return type.min === undefined || type.max === undefined || Number(type.max) - Number(type.min) > 2;
  return type.kind !== "boolean" && type.kind !== "list" && type.kind !== "json";
}

/** A unique value must fit an index, so it is of one line. */
function onOneLine(typed: Typed, phrase: Phrase): Typed {
  return typed.type.kind === "text" && has(phrase, "unique") ? { ...typed, type: line(200) } : typed;
}

function isNullable(phrase: Phrase, entry: FieldEntry | undefined, optional: boolean): boolean {
  if (has(phrase, "required")) return false;
  return optional || has(phrase, "optional") || entry?.nullable === true;
}

function defaultFor(type: Type, { hints }: Phrase, entry: FieldEntry | undefined): string | undefined {
  const said = hints.findLast((hint) => hint.kind === "default");
  if (said !== undefined) return defaultOf(type, said.value);
  return entry?.default !== undefined && type.kind === entry.type.kind ? entry.default : undefined;
}

/** A name as the sentence has it, unless the lexicon or the language of the program knows a better one. */
function nameFor({ words, identifier }: Phrase, { unit, type }: Typed, { noun }: Owner): string {
  const entry = identifier ? undefined : fieldNamed(words, noun);
  const isVague = entry?.as === undefined && vague.has(words.join(" "));
  const own = isVague ? [noun.split(" ").at(-1) ?? "", ...words] : words;
  const isState =
    entry === undefined && !identifier && type.kind === "boolean" && words.length === 1 && words[0]?.endsWith("ed");
  const plain = isState ? fieldName(["is", ...words]) : fieldName(own);
  const name = entry?.as !== undefined && entry.type.kind === type.kind ? entry.as : plain;
  return unit === undefined || name.endsWith(unit) ? name : fieldName([...name.split("_"), unit]);
}

/** Names that are types as well. */
const vague: ReadonlySet<string> = new Set(["date", "time", "datetime"]);

function unusedChoices({ choices }: Phrase, values: Type | undefined): readonly string[] {
  return values === undefined ? choices.flatMap(({ words }) => words) : [];
}

function unusedHints({ hints }: Phrase, type: Type): readonly string[] {
  return hints.flatMap((hint) => {
    if (hint.kind === "unique") return canBeUnique(type) ? [] : ["unique"];
    return hint.kind === "default" && defaultOf(type, hint.value) === undefined ? [hint.value] : [];
  });
}
