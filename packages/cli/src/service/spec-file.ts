import { join, relative } from "node:path";
import type { Source } from "@freehold/core";
import type { Host } from "../host/host.ts";
import { Refusal } from "../refusal.ts";

/** The name of the spec in every service that Freehold writes. */
export const specName = "freehold.yaml";

/** Five megabytes: far beyond any spec, and far below what would hurt. */
const largest = 5_000_000;

/** Reads the spec of a service. Refuses when there is none, or when it is no text. */
export function readSpec(host: Host, root: string): Source {
  const path = join(root, specName);
  if (host.files.look(path)) return readSource(host, path);
  throw new Refusal(`There is no \`${specName}\` in \`${root}\`.`, {
    code: "no-spec",
    hint: 'Name the folder of a service, or make a new one: freehold new "todo items"',
  });
}

/** Reads a spec file. Its name in diagnostics is the path as seen from the working folder. */
export function readSource(host: Host, path: string): Source {
  const real = host.files.resolveLinks(path);
  const entry = real === undefined ? undefined : host.files.look(real);
  if (real === undefined || entry === undefined) throw refusal(path, "There is no file", "not-found");
  if (entry.kind !== "file") throw refusal(path, "A spec is a file, and there is none", "not-a-file");
  if (entry.size > largest) throw refusal(path, "There is a file too large for a spec (5 MB at most)", "too-large");
  const text = decode(host.files.read(real));
  if (text === undefined) throw refusal(path, "There is no UTF-8 text", "not-text");
  return { file: relative(host.workingFolder, path), text };
}

/** The text of a file; `undefined` when it is no UTF-8 text. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refusal(path: string, problem: string, code: string): Refusal {
  return new Refusal(`${problem} at \`${path}\`.`, { code, hint: "Check the path of the spec." });
}
