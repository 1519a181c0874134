import { Refusal } from "../refusal.ts";

/** The code of an error that the system raised, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const isSystemError = error instanceof Error && "code" in error && typeof error.code === "string";
  return isSystemError ? (error.code as string) : undefined;
}

/** Says in plain words why the system would not work on a path; `undefined` when the error is of another kind. */
export function refusalOf(error: unknown, path: string): Refusal | undefined {
  const code = codeOf(error);
  const reason = code === undefined ? undefined : reasons.get(code);
  if (reason === undefined) return undefined;
  return new Refusal(reason.message(path), { code: reason.code, ...(reason.hint && { hint: reason.hint }) });
}

interface Reason {
  readonly code: string;
  readonly message: (path: string) => string;
  readonly hint?: string;
}

const noPermission: Reason = {
  code: "no-permission",
  message: (path) => `This user may not use \`${path}\`.`,
  hint: "Choose another folder, or give this user the right to read and write there.",
};

const diskFull: Reason = {
  code: "disk-full",
  message: (path) => `There is no room left on the disk for \`${path}\`.`,
  hint: "Nothing was changed. Make room and run the same command again.",
};

const reasons: ReadonlyMap<string, Reason> = new Map([
  ["EACCES", noPermission],
  ["EPERM", noPermission],
  ["EROFS", { code: "read-only", message: (path) => `\`${path}\` is on a disk that cannot be written.` }],
  ["ENOSPC", diskFull],
  ["EDQUOT", diskFull],
  ["ENAMETOOLONG", { code: "name-too-long", message: (path) => `The path \`${path}\` is too long for this system.` }],
  ["ENOENT", { code: "not-found", message: (path) => `There is nothing at \`${path}\`.` }],
  ["ENOTDIR", { code: "not-a-folder", message: (path) => `A part of the path \`${path}\` is a file, not a folder.` }],
  ["EISDIR", { code: "is-a-folder", message: (path) => `\`${path}\` is a folder, and a file is needed there.` }],
  ["EEXIST", { code: "exists", message: (path) => `\`${path}\` appeared while Freehold was at work.` }],
  ["ELOOP", { code: "link-loop", message: (path) => `The links in \`${path}\` go round in a circle.` }],
  ["EBUSY", { code: "busy", message: (path) => `Another program holds \`${path}\`.` }],
  ["EXDEV", { code: "other-disk", message: (path) => `\`${path}\` is on another disk than the rest of the service.` }],
  ["EMFILE", { code: "too-many-files", message: () => "This system has too many files open." }],
  ["EIO", { code: "disk-error", message: (path) => `The disk fails at \`${path}\`.` }],
]);
