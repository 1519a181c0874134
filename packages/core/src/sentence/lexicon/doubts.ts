/** Words that leave a wish in doubt when they stand beside it, by the way in which they do. */
type Words = ReadonlySet<string>;

const refusing = "forbidden disallowed prohibited denied refused disabled banned unless except";

/** Wherever in the rest of the clause they stand: `sharing of notes is forbidden`. */
export const refusals: Words = wordsOf(refusing, "impossible");

/** Before a wish in its clause, or right behind it: `never public`, `public? no`. */
export const denials: Words = wordsOf(
  refusing,
  "no non not never neither nor none nobody nothing cannot hardly rarely instead rather",
  "avoid avoids avoiding prevent prevents preventing forbid forbids disallow disallows prohibit prohibits",
  "deny denies refuse refuses disable disables ban bans stop stops",
);

/** With a denial before them, these take back what stands further on: `sharing notes is not allowed`. */
export const permissions: Words = wordsOf("allowed permitted possible wanted intended supported ok");

/** Close before `public`, these speak of some rows and not of all: `notes that users can make public`. */
export const choices: Words = wordsOf(
  "make makes made making mark marks marked become becomes turn turned flag flagged declare declared",
  "sometimes maybe perhaps if whether when some certain selected could might",
);

/** `notes that may be public`: some are, and some are not. */
export const possible: Words = wordsOf("can may could might");

/** Where one of these stands on the other side of an `or`, the sentence leaves the choice open. */
export const secret: Words = wordsOf("private personal secret internal hidden unlisted own");

/** What stands between a wish and the word that takes it back: `sharing is not allowed`, `visible to nobody`. */
export const links: Words = wordsOf(
  "is are be was were it them this that with to by for between among should must can may shall will",
);

/** What can stand between `from` and a wish: `hidden from the public`. */
export const articles: Words = wordsOf("the a any all being");

/** Marks behind which another clause begins; a comma goes on with the list that is denied. */
export const clauseEnds: Words = new Set([".", ";", "!", "?"]);

function wordsOf(...lines: readonly string[]): Words {
  return new Set(lines.join(" ").split(" "));
}
