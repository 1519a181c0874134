import { type Code, member, tall } from "../../python/code.ts";
import { tuple } from "../../python/literal.ts";
import { printModule } from "../../python/module.ts";
import type { Service } from "../service.ts";

/** Emits `backend/routes/__init__.py`: every router. */
export function emitRoutesInit({ features, resources }: Service): string {
  const nested = resources.flatMap(({ fields }) => fields.flatMap(({ nested: names }) => names?.many ?? []));
  const modules = [
    "auth",
    "health",
    ...(features.has("organisations") ? ["organisations", "members", "invitations"] : []),
    ...resources.flatMap(({ many, shares }) => [many, ...(shares ? [shares.many] : [])]),
    ...nested,
    ...(features.has("audit") ? ["audit"] : []),
    ...(features.has("administrators") ? ["admin"] : []),
  ];
  const routers = modules.map((name) => member(`backend.routes.${name}`, "router", `${name}_router`));
  const body: Code = ["ROUTERS = ", tall(tuple(routers))];
  return printModule({ docstring: "The routers, one for each resource.", body: [body] });
}
