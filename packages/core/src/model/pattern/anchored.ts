import type { PatternNode } from "./node.ts";

/** Tells whether a match must reach from one end of the text to the other. */
export function isAnchored(node: PatternNode): boolean {
  return isFixedAt("start", node) && isFixedAt("end", node);
}

function isFixedAt(edge: "start" | "end", node: PatternNode): boolean {
  switch (node.kind) {
    case "sequence": {
      const item = node.items.at(edge === "start" ? 0 : -1);
      return item !== undefined && isFixedAt(edge, item);
    }
    case "choice":
      return node.options.every((option) => isFixedAt(edge, option));
    case "group":
      return isFixedAt(edge, node.item);
    default:
      return node.kind === edge;
  }
}
