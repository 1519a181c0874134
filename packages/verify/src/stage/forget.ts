import type { Exchange } from "../http/exchange.ts";
import { succeeded } from "../verdict/compare.ts";
import { idOf, idsOf } from "./record.ts";
import { siblingPath } from "./row-path.ts";
import type { Row, Stage } from "./stage.ts";

/** Deletes the row that an attack made, if it made one: it is of the same kind as `own`, and has the same owner. */
export async function forget(stage: Pick<Stage, "send">, own: Row, made: Exchange): Promise<void> {
  const id = succeeded(made) ? idOf(made.response?.json, own.resource.name) : undefined;
  if (id !== undefined) await deleteBeside(own, [id], stage);
}

/** The same where an operation may have made many: deletes every row in the answer. */
export async function forgetAll(stage: Pick<Stage, "send">, own: Row, made: Exchange): Promise<void> {
  await deleteBeside(own, idsOf(made.response?.json, own.resource.name), stage);
}

async function deleteBeside(own: Row, ids: readonly (string | number)[], { send }: Pick<Stage, "send">): Promise<void> {
  if (own.path === undefined || !own.resource.remove) return;
  for (const id of ids) await send(own.owner, { method: "DELETE", path: siblingPath(own, id) });
}
