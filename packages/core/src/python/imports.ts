import { type Name, tallCall } from "./code.ts";
import { layout, WIDTH } from "./layout.ts";

const DIGIT = /\d/;

/** The packages of the program itself; their imports stand last. */
const FIRST_PARTY = new Set(["backend", "migrations", "tests"]);

const STANDARD_LIBRARY = new Set("collections contextlib datetime decimal gc typing uuid".split(" "));

/** Prints the import statements for the names of a module, in the order that `ruff check --select I` wants. */
export function printImports(names: Iterable<Name>): string {
  const modules = new Map<string, Name[]>();
  for (const name of names) {
    const known = modules.get(name.module);
    if (known) known.push(name);
    else modules.set(name.module, [name]);
  }
  const sorted = [...modules].sort(([a], [b]) => compareNaturally(a, b));
  return [0, 1, 2]
    .map((wanted) => printSection(sorted.filter(([module]) => section(module) === wanted)))
    .filter((text) => text !== "")
    .join("\n\n");
}

function section(module: string): number {
  const dot = module.indexOf(".");
  const root = dot < 0 ? module : module.slice(0, dot);
  if (STANDARD_LIBRARY.has(root)) return 0;
  return FIRST_PARTY.has(root) ? 2 : 1;
}

/** Whole modules stand before members of modules. */
function printSection(modules: readonly (readonly [string, readonly Name[]])[]): string {
  const whole = modules.flatMap(([, names]) => names.filter(({ member }) => member === undefined).map(printModule));
  return [...[...new Set(whole)].sort(compareNaturally), ...modules.flatMap(printMembers)].join("\n");
}

function printModule({ module, text }: Name): string {
  return text === module ? `import ${module}` : `import ${module} as ${text}`;
}

function printMembers([module, names]: readonly [string, readonly Name[]]): readonly string[] {
  const members = new Set<string>();
  for (const { member, text } of names) {
    if (member !== undefined) members.add(text === member ? member : `${member} as ${text}`);
  }
  if (members.size === 0) return [];
  const sorted = [...members].sort(compareImported);
  const open = `from ${module} import `;
  const line = open + sorted.join(", ");
  return line.length <= WIDTH ? [line] : layout(tallCall(open, ...sorted)).texts;
}

/** The order of names in an import: case does not count among names of a kind. */
function compareImported(a: string, b: string): number {
  return kind(a) - kind(b) || compareNaturally(a.toLowerCase(), b.toLowerCase()) || compareNaturally(a, b);
}

/** The order of names in `__all__`. */
export function compareMembers(a: string, b: string): number {
  return kind(a) - kind(b) || compareNaturally(a, b);
}

/** CONSTANTS stand before Classes, and Classes before functions. */
function kind(name: string): number {
  if (name.length > 1 && /[A-Z]/.test(name) && !/[a-z]/.test(name)) return 0;
  return /^[A-Z]/.test(name) ? 1 : 2;
}

/** Compares as people do: `item2` stands before `item10`. Most names have no digit, and are compared as they are. */
function compareNaturally(a: string, b: string): number {
  if (!DIGIT.test(a) && !DIGIT.test(b)) return compareText(a, b);
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference = compareParts(part, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Digits are a number, but those that begin with a zero are text. */
function compareParts(a: string, b: string): number {
  const isText = a.startsWith("0") || b.startsWith("0");
  const difference = isText ? 0 : Number(a) - Number(b);
  if (!Number.isNaN(difference) && difference !== 0) return difference;
  return compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
