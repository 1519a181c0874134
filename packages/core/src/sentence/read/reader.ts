import type { Part } from "../part.ts";
import type { List, Phrase } from "../phrase.ts";
import type { Cursor } from "./cursor.ts";
import type { Scope } from "./scope.ts";

/** What the parts behind a noun are read with. */
export interface Reader {
  readonly cursor: Cursor;
  readonly scope: Scope;
  /** Reads the phrases from here to the end of their list; nothing when there are none. */
  readonly list: (style: List["style"]) => List | undefined;
}

/** What a part behind a noun adds to its phrase; nothing when the part is none of its business. */
export type Attach = (phrase: Phrase, reader: Reader) => Partial<Phrase> | undefined;

/** What each part adds, by its role. */
export type Attachments = { readonly [R in Part["role"]]?: Attach };
