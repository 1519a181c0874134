import fc from "fast-check";
import { title } from "./random-text.ts";
import type { Json } from "./random-value.ts";

/** What a field says of who sets it, who sees it, and what becomes of its row when the row it refers to is deleted. */
export interface FieldRules {
  readonly set_by?: "server" | "administrator";
  readonly write_only?: true;
  readonly on_delete?: "restrict" | "cascade" | "set_null";
}

/** What rules depend on. */
interface Ruled {
  readonly kind: string;
  readonly nullable: boolean;
  readonly default?: Json;
}

/** A reason on one line, with text that breaks out wherever it is not encoded. */
export const reason: fc.Arbitrary<string> = title.filter((text) => text.trim() !== "");

const plain: FieldRules = {};

/** Rules that suit a field, mostly none. */
export function rulesFor(field: Ruled, hasAdministrators: boolean): fc.Arbitrary<FieldRules> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(plain) },
    { weight: 1, arbitrary: anyRule(field, hasAdministrators) },
  );
}

function anyRule(field: Ruled, hasAdministrators: boolean): fc.Arbitrary<FieldRules> {
  if (field.kind === "refs") return fc.constant(plain);
  return field.kind === "ref" ? deletions(field) : setters(field, hasAdministrators);
}

function deletions({ nullable }: Ruled): fc.Arbitrary<FieldRules> {
  const rules = ["restrict", "cascade", ...(nullable ? ["set_null" as const] : [])] as const;
  return fc.constantFrom(...rules).map((rule) => ({ on_delete: rule }));
}

/** A field that no request of a user carries has to be there without one. */
function setters({ nullable, default: value }: Ruled, hasAdministrators: boolean): fc.Arbitrary<FieldRules> {
  const mayBeLeftOut = nullable || value !== undefined;
  return fc.constantFrom<FieldRules>(
    { write_only: true },
    ...(mayBeLeftOut ? [{ set_by: "server" } as const] : []),
    ...(mayBeLeftOut && hasAdministrators ? [{ set_by: "administrator" } as const] : []),
  );
}
