import { type TypeName, typeNames, types } from "../types.ts";

/*
 * The shorthand as a regular expression, for editors that know JSON Schema. It accepts every shorthand that the parser
 * accepts, and tells unknown types, misplaced marks and malformed ranges; the parser tells the rest.
 */

const NUMBER = "-?[0-9]+(?:\\.[0-9]+)?";
const RANGE = `\\s*(?:\\.\\.\\s*${NUMBER}|${NUMBER}\\s*(?:\\.\\.\\s*(?:${NUMBER})?)?)\\s*`;
const TAIL = "(?:\\s*[?!])?(?:\\s*(?:unique|index))*\\s*(?:=[\\s\\S]*)?$";

const parameters = {
  none: "",
  length: `(?:\\s*\\(${RANGE}\\))?`,
  bounds: `(?:\\s*\\(${RANGE}\\))?`,
  decimal: `\\s*\\(\\s*${NUMBER}\\s*,\\s*${NUMBER}\\s*(?:,${RANGE})?\\)`,
  values: "\\s*\\((?:[^\"')]|\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*')+\\)",
  resource: "\\s*\\(\\s*[A-Z][A-Za-z0-9]*\\s*\\)",
} satisfies Readonly<Record<(typeof types)[TypeName]["parameters"], string>>;

const written = typeNames.map((name) => `${name}${parameters[types[name].parameters]}`);
const list = `string${parameters.length}\\s*\\[(?:\\s*|${RANGE})\\]`;

/** A field in the shorthand. */
export const shorthandPattern: string = `^\\s*(?:${[...written, list].join("|")})${TAIL}`;

/** The same, or the bare name of a type of which the long form says the rest. */
export const typePattern: string = `^\\s*(?:${[...written, list, "decimal", "enum", "ref", "refs"].join("|")})${TAIL}`;

/** Ways to write a field, for editors to offer. */
export const shorthandExamples: readonly string[] = typeNames.flatMap((name) => [
  types[name].example,
  ...(name === "refs" ? [] : [`${types[name].example}?`]),
  ...(name === "boolean" ? ["boolean = false"] : []),
  ...(name === "string" ? ["string[]"] : []),
]);
