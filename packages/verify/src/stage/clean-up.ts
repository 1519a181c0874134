import type { Client } from "../http/client.ts";
import type { Row } from "./stage.ts";

/** Deletes planted rows, those that refer to others first; gives the paths of those that could not be deleted. */
export async function cleanUp(rows: readonly Row[], client: Client): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { path, owner, resource } of rows.toReversed()) {
    const place = path ?? resource.collection;
    const answer =
      path === undefined || !resource.remove ? undefined : await client.send(owner, { method: "DELETE", path });
    const status = answer?.response?.status ?? 0;
    if (status !== 404 && (status < 200 || status > 299)) left.push(place);
  }
  return left;
}
