import { type Code, list, member, tall } from "../../python/code.ts";
import { compareMembers } from "../../python/imports.ts";
import { str } from "../../python/literal.ts";
import { printModule } from "../../python/module.ts";
import type { Service } from "../service.ts";

const organisationClasses = [
  { className: "Invitation", one: "invitation" },
  { className: "Membership", one: "membership" },
  { className: "Organisation", one: "organisation" },
];

/** Emits `backend/models/__init__.py`: every table. */
export function emitModelsInit({ features, resources }: Service): string {
  const classes = [
    ...(features.has("audit") ? [{ className: "AuditEntry", one: "audit_entry" }] : []),
    ...(features.has("organisations") ? organisationClasses : []),
    { className: "User", one: "user" },
    ...resources,
    ...resources.flatMap(({ links }) => links),
    ...resources.flatMap(({ shares }) => shares ?? []),
  ];
  const sorted = [...classes].sort((a, b) => compareMembers(a.className, b.className));
  const exported: Code = ["__all__ = ", tall(list(sorted.map(({ className }) => str(className))))];
  const imports = sorted.map(({ className, one }) => member(`backend.models.${one}`, className));
  return printModule({
    docstring: "The tables. To import this package is to make all of them known.",
    body: [exported],
    imports,
  });
}
