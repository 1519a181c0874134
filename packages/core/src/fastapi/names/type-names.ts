import { isTakenClass, SCHEMA_SUFFIXES } from "./reserved.ts";
import { pascalCase } from "./words.ts";

/** With a field of this many columns less, the line of the longest field of a schema holds both names. */
const COLUMNS = 59;

const LEAST = 11;

/**
 * The names of the types of fields among the schemas of a class: `due_on` has `DueOn`, unless a class is called so
 * already. A field with a long name has a type with a short one.
 */
export function typeNames(fields: readonly string[], className: string): readonly string[] {
  const taken = new Set(SCHEMA_SUFFIXES.map((suffix) => className + suffix));
  return fields.map((field) => {
    const name = firstFree(field, taken);
    taken.add(name).add(`${name}Filter`);
    return name;
  });
}

function firstFree(field: string, taken: ReadonlySet<string>): string {
  const room = Math.max(COLUMNS - field.length, LEAST);
  const name = firstWords(field.split("_"), room);
  const others = [name, `Field${name}`].filter(({ length }) => length <= room);
  const isFree = (one: string) => !isTakenClass(one) && !taken.has(one) && !taken.has(`${one}Filter`);
  let free = others.find(isFree);
  for (let number = 2; free === undefined; number += 1) {
    if (isFree(`${name}${number}`)) free = `${name}${number}`;
  }
  return free;
}

/** As many words as there is room for, in PascalCase. */
function firstWords(words: readonly string[], room: number): string {
  const lengths = words.map((_, index) => words.slice(0, index + 1).join("").length);
  const count = lengths.filter((length) => length <= room).length;
  return pascalCase(words.slice(0, Math.max(count, 1))).slice(0, room);
}
