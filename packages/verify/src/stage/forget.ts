import type { Exchange } from "../http/exchange.ts";
import { succeeded } from "../verdict/compare.ts";
import { idOf } from "./record.ts";
import { siblingPath } from "./row-path.ts";
import type { Row, Stage } from "./stage.ts";

/** Deletes the row that an attack made, if it made one: it is of the same kind as `own`, and has the same owner. */
export async function forget({ send }: Pick<Stage, "send">, own: Row, made: Exchange): Promise<void> {
  const id = succeeded(made) ? idOf(made.response?.json, own.resource.name) : undefined;
  if (id === undefined || own.path === undefined || !own.resource.remove) return;
  await send(own.owner, { method: "DELETE", path: siblingPath(own, id) });
}
