import { str } from "../python/literal.ts";
import { shortName } from "./names/short-name.ts";
import type { ColumnSet, ServiceLink, ServiceResource } from "./service.ts";

/** The index by which a list finds the rows that refer to one row; the key of the table serves the other direction. */
export function linkIndex({ owner }: ServiceResource, { many }: ServiceLink): ColumnSet {
  const columns = [owner, "right_id", "left_id"];
  return { name: shortName(["ix", many, ...columns].join("_")), columns };
}

/**
 * A link goes with each of its two rows. Where both outlive their account, so does the link: it follows them to their
 * new owner.
 */
export function linkRules({ onAccountDelete }: ServiceResource, { link }: ServiceLink): readonly string[] {
  const follows = onAccountDelete === "reassign" && link.target.onAccountDelete === "reassign";
  return [`ondelete=${str("CASCADE")}`, ...(follows ? [`onupdate=${str("CASCADE")}`] : [])];
}
