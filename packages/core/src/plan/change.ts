/** What is to happen to one path of the service, and why. */
export type Change =
  /** Nothing is there: the file is written. */
  | { readonly kind: "create"; readonly path: string; readonly content: string }
  /** The file is as Freehold left it, and Freehold has something new. */
  | { readonly kind: "update"; readonly path: string; readonly content: string; readonly before: string }
  /** Freehold writes this file no more, and it is as Freehold left it. */
  | { readonly kind: "delete"; readonly path: string; readonly before: string }
  /** The file says what Freehold would write. */
  | { readonly kind: "unchanged"; readonly path: string }
  /** The user edited the file, and Freehold has nothing new: the edit stays. */
  | { readonly kind: "edited"; readonly path: string }
  /** Freehold writes this file no more, but the user edited it: it stays, and is the user's alone from now on. */
  | { readonly kind: "orphan"; readonly path: string }
  /** Both the user and Freehold changed the file, or a file that Freehold never wrote is in its place. */
  | { readonly kind: "conflict"; readonly path: string; readonly content: string; readonly before: string };

/** A change that touches the disk. */
export type Write = Extract<Change, { readonly kind: "create" | "update" | "delete" }>;

/** Tells whether a change touches the disk. */
export function isWrite(change: Change): change is Write {
  return change.kind === "create" || change.kind === "update" || change.kind === "delete";
}
