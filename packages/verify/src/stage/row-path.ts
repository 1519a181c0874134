import type { Row } from "./stage.ts";

/** The path of another row of the same kind, and of the same parents; the id is percent-encoded. */
export function siblingPath({ path = "" }: Pick<Row, "path">, id: string | number): string {
  return withLastPart(path, encodeURIComponent(String(id)));
}

/** The path with something else in place of the id, sent as it stands. */
export function withLastPart(path: string, part: string): string {
  return path.replace(/[^/]+(\/?)$/, (_, slash: string) => part + slash);
}
