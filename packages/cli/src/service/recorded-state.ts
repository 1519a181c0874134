import { parseState, type State, statePath } from "@freehold/core";
import { exitCodes } from "../exit-code.ts";
import { inspect } from "../files/inspect.ts";
import { readText } from "../files/read-text.ts";
import type { Host } from "../host/host.ts";
import { Refusal } from "../refusal.ts";

/** The state file of a service: its text, with `\n` at the end of each line, and what that says. */
export interface RecordedState {
  readonly text: string;
  readonly state: State;
}

/**
 * Reads what Freehold remembers of a service; `undefined` when it wrote nothing there yet. Without it nobody knows which
 * tables the migrations make, so that a service with migrations must have it.
 */
export function readState(host: Host, root: string, migrations: readonly string[]): RecordedState | undefined {
  const { path, entry } = inspect(host.files, root).file(statePath);
  if (entry === undefined && migrations.length > 0) throw lostState(root);
  if (entry === undefined) return undefined;
  const text = readText(host.files, path).replaceAll("\r\n", "\n");
  const state = parseState(text);
  if (state) return { text, state };
  throw new Refusal(`\`${statePath}\` in \`${root}\` cannot be read.`, {
    code: "bad-state",
    exit: exitCodes.conflict,
    hint: "A merge may have left its marks in it, or a newer Freehold wrote it. Restore it with git.",
  });
}

function lostState(root: string): Refusal {
  return new Refusal(`\`${root}\` has migrations, but no \`${statePath}\`, which tells what they make.`, {
    code: "lost-state",
    exit: exitCodes.conflict,
    hint:
      "Restore it with git, or from where the service was copied: the file belongs to the service. Where no database is " +
      "in use yet, delete `migrations/versions` instead, and generate anew.",
  });
}
