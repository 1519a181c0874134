/** Numbers in plain digits, in the regular expressions that JavaScript and JSON Schema share. */
export const plainNumber = "^-?[0-9]+(?:\\.[0-9]+)?$";

/** Whether a text is a number in plain digits: no exponent, no underscore, no plus. */
export function isPlainNumber(text: string): boolean {
  return new RegExp(plainNumber).test(text);
}
