import type { Mapping } from "../document/node.ts";
import type { SpecReport } from "../mistakes.ts";
import type { Shorthand } from "../shorthand/read-shorthand.ts";
import { listKeys, type TypeKey, typeNames, types } from "../types.ts";

/** Reports keys of the long form that its type has no use for, and keys that repeat what its shorthand says. */
export function checkFit(mapping: Mapping, { type, list, parts }: Shorthand, report: SpecReport): void {
  const allowed: readonly string[] = list ? listKeys : types[type.value].keys;
  const hasExample = mapping.entries.some(({ key }) => key.text === "example");
  for (const { key } of mapping.entries) {
    const { range, text } = key;
    const name = list ? "string[]" : type.value;
    if (Object.hasOwn(parts, text) || (text === "examples" && hasExample))
      report("said-twice", { what: text }, { range });
    else if (ownersOf(text) !== "" && !allowed.includes(text)) {
      report("misfit-key", { key: text, type: name, types: ownersOf(text) }, { range });
    }
  }
}

/** The types to which a key belongs; empty for a key of every type, and for one that does not exist. */
function ownersOf(key: string): string {
  const names: readonly string[] = typeNames.filter((name) => types[name].keys.includes(key as TypeKey));
  const owners = listKeys.includes(key as TypeKey) ? [...names, "string[]"] : names;
  return owners.map((name) => `\`${name}\``).join(", ");
}
