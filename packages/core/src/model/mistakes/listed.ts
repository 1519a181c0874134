import { quote } from "../../diagnostics/quote.ts";

/** Names in a sentence: "`a`, `b` and `c`". */
export function listed(names: readonly string[]): string {
  const quoted = names.map(quote);
  const last = quoted.at(-1) ?? "";
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(", ")} and ${last}` : last;
}
