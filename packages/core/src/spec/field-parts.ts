import type { Located } from "../diagnostics/diagnostic.ts";
import type { Node } from "./document/node.ts";
import type { FieldSpec } from "./spec.ts";

/**
 * What a field says besides the name of its type, under the keys of the long form. The shorthand is read into the same
 * parts, so that both forms mean the same.
 */
export interface FieldParts {
  readonly nullable?: Located<boolean>;
  readonly unique?: Located<boolean>;
  readonly index?: Located<boolean>;
  /** As written; only the type tells what it means. */
  readonly default?: Node;
  readonly example?: Node;
  readonly examples?: readonly Node[];
  readonly description?: Located<string>;
  readonly pattern?: Located<string>;
  /** The bounds of a number, or of the length of a text, as decimal text. */
  readonly min?: Located<string>;
  readonly max?: Located<string>;
  /** The bounds of the size of a list. */
  readonly min_size?: Located<string>;
  readonly max_size?: Located<string>;
  readonly digits?: Located<string>;
  readonly places?: Located<string>;
  readonly values?: readonly Located<string>[];
  readonly to?: Located<string>;
  readonly on_delete?: NonNullable<FieldSpec["on_delete"]>;
  readonly nested?: Located<boolean>;
  readonly expand?: Located<boolean>;
  readonly set_by?: NonNullable<FieldSpec["set_by"]>;
  readonly write_only?: Located<boolean>;
}
