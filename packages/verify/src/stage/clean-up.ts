import type { Client } from "../http/client.ts";
import type { Row } from "./stage.ts";

/**
 * Deletes planted rows, the last one first, since a row refers to those before it; gives the paths of those that could not
 * be deleted. Where an attack has changed what refers to what, a row goes in a later round.
 */
export async function cleanUp(rows: readonly Row[], client: Pick<Client, "send">): Promise<readonly string[]> {
  let left = rows.toReversed();
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    left = await leftOf(left, client);
  }
  return left.map(({ path, resource }) => path ?? resource.collection);
}

async function leftOf(rows: readonly Row[], { send }: Pick<Client, "send">): Promise<Row[]> {
  const left: Row[] = [];
  for (const row of rows) {
    const { path, owner, resource } = row;
    const answer = path === undefined || !resource.remove ? undefined : await send(owner, { method: "DELETE", path });
    const status = answer?.response?.status ?? 0;
    if (status !== 404 && (status < 200 || status > 299)) left.push(row);
  }
  return left;
}
