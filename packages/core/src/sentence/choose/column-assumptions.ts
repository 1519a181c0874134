import { mayBeLeftOut } from "../field-entry.ts";
import type { Phrase } from "../phrase.ts";
import { writeType } from "../type.ts";
import type { Column } from "./column.ts";
import type { Typed } from "./typed.ts";

/** Where a column comes from. */
export interface Origin {
  readonly phrase: Phrase;
  readonly typed: Typed;
  readonly className: string;
}

/** What was chosen for a column without being asked, in whole sentences. */
export function columnAssumptions(column: Column, origin: Origin): readonly string[] {
  return [...nameAssumption(column, origin), ...typeAssumption(column, origin), ...startAssumption(column, origin)];
}

function nameAssumption({ name }: Column, { phrase, className }: Origin): readonly string[] {
  const asked = phrase.words.join(" ");
  return name === phrase.words.join("_") ? [] : [`\`${asked}\` of \`${className}\` is called \`${name}\`.`];
}

function typeAssumption({ name, type, nullable }: Column, { phrase, typed, className }: Origin): readonly string[] {
  const saysPresence = phrase.hints.some(({ kind }) => kind === "optional" || kind === "required");
  const written = `\`${writeType(type)}${nullable ? "?" : ""}\``;
  if (saysPresence && typed.because === mayBeLeftOut) return [];
  if (typed.because !== undefined) return [`\`${name}\` of \`${className}\` is ${written}: ${typed.because}.`];
  return typed.isSure
    ? []
    : [`\`${name}\` of \`${className}\` is ${written}: the sentence does not say, and a line of text fits most.`];
}

function startAssumption({ name, type, default: value }: Column, { phrase, className }: Origin): readonly string[] {
  const isSaid = phrase.hints.some(({ kind }) => kind === "default");
  if (type.kind !== "boolean" || value === undefined || isSaid) return [];
  return [`\`${name}\` of \`${className}\` starts as \`${value}\`.`];
}
