import type { IdKind } from "../spec.ts";

/** The words of each key that takes one of a few. */
interface Words {
  readonly ids: IdKind;
  readonly access: "read" | "write";
  readonly onAccountDelete: "delete" | "reassign";
  readonly onDelete: "restrict" | "cascade" | "set_null";
  readonly setBy: "owner" | "administrator" | "server";
}

/** A kind of value that is one of a few words. */
export interface Choice<Word extends string> {
  readonly words: readonly Word[];
  /** What people call them elsewhere. */
  readonly aliases: ReadonlyMap<string, Word>;
}

/** The kinds of values that are one of a few words: what the parser takes, and what editors offer. */
export const choices: { readonly [Kind in keyof Words]: Choice<Words[Kind]> } = {
  ids: {
    words: ["uuid", "integer"],
    aliases: new Map([
      ["guid", "uuid"],
      ["int", "integer"],
      ["serial", "integer"],
    ]),
  },
  access: {
    words: ["read", "write"],
    aliases: new Map([
      ["view", "read"],
      ["reader", "read"],
      ["edit", "write"],
      ["update", "write"],
      ["writer", "write"],
    ]),
  },
  onAccountDelete: {
    words: ["delete", "reassign"],
    aliases: new Map([
      ["cascade", "delete"],
      ["remove", "delete"],
      ["keep", "reassign"],
      ["transfer", "reassign"],
    ]),
  },
  onDelete: {
    words: ["restrict", "cascade", "set_null"],
    aliases: new Map([
      ["protect", "restrict"],
      ["no_action", "restrict"],
      ["delete", "cascade"],
      ["nullify", "set_null"],
      ["null", "set_null"],
      ["set null", "set_null"],
    ]),
  },
  setBy: {
    words: ["owner", "administrator", "server"],
    aliases: new Map([
      ["admin", "administrator"],
      ["administrators", "administrator"],
      ["system", "server"],
      ["service", "server"],
    ]),
  },
};
