import { briefs } from "./briefs.ts";
import type { Case } from "./case.ts";
import { given } from "./given.ts";
import { names } from "./names.ts";
import { notations } from "./notations.ts";
import { phrasings } from "./phrasings.ts";
import { relations } from "./relations.ts";
import { types } from "./types.ts";
import { words } from "./words.ts";

/** Every case. */
export const cases: readonly Case[] = [
  ...given,
  ...briefs,
  ...phrasings,
  ...notations,
  ...words,
  ...relations,
  ...types,
  ...names,
];
