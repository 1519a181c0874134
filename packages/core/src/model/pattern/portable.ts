import { type AST, visitRegExpAST } from "@eslint-community/regexpp";

/** A construct that engines understand differently or not at all, and what to write instead. */
export interface Obstacle {
  readonly construct: string;
  readonly instead: string;
}

const categories: ReadonlySet<string> = new Set(
  "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp".split(" "),
);

/** Lists, in the order of the text, what keeps a pattern from meaning the same everywhere. */
export function obstaclesIn(pattern: AST.Pattern): readonly Obstacle[] {
  const obstacles: Obstacle[] = [];
  const note = (construct: string | undefined, instead: string): void => {
    if (construct !== undefined) obstacles.push({ construct, instead });
  };
  visitRegExpAST(pattern, {
    onAssertionEnter: (node) => note(unportableAssertion(node), "a pattern that spells out what may stand there"),
    onBackreferenceEnter: (node) => note(`the backreference \`${node.raw}\``, "a pattern without backreferences"),
    onModifiersEnter: (node) => note(`the flags \`(?${node.raw}\``, "both cases in the class, such as `[A-Za-z]`"),
    onCharacterEnter: (node) => note(unportableCharacter(node), "characters that a value can hold"),
    onCharacterClassEnter: (node) =>
      note(node.elements.length === 0 ? `\`${node.raw}\`` : undefined, "a class of some characters"),
    onCharacterSetEnter: (node) => note(unportableSet(node), insteadOfSet(node)),
  });
  return obstacles;
}

function unportableAssertion(node: AST.Assertion): string | undefined {
  if (node.kind === "lookahead" || node.kind === "lookbehind") return `the ${node.kind} \`${node.raw}\``;
  return node.kind === "word" ? `the word boundary \`${node.raw}\`` : undefined;
}

function unportableCharacter(node: AST.Character): string | undefined {
  const isSurrogate = node.value >= 0xd800 && node.value <= 0xdfff;
  return isSurrogate || node.value === 0 ? `the character \`${node.raw}\`` : undefined;
}

function unportableSet(node: AST.CharacterSet): string | undefined {
  if (node.kind === "any") return undefined;
  if (node.kind !== "property") {
    return node.negate && node.parent.type === "CharacterClass" ? `\`${node.raw}\` within a class` : undefined;
  }
  const isCategory = node.key === "General_Category" && categories.has(node.value ?? "");
  return isCategory ? undefined : `the property \`${node.raw}\``;
}

function insteadOfSet(node: AST.CharacterSet): string {
  return node.kind === "property"
    ? "a general category by its short name, such as `\\p{L}`"
    : "a class that begins with `^`";
}
