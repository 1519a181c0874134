import { parse, resolve } from "node:path";
import type { Host } from "../host/host.ts";
import { Refusal } from "../refusal.ts";

/**
 * The absolute path of the folder of a service, there or not. Refuses a link, a file, the root of the disk and the
 * home folder: none of them is a place for a service. A name that is empty or holds a control character is a slip.
 */
export function targetFolder(host: Host, folder: string): string {
  if (folder === "" || /\p{Cc}/u.test(folder)) throw refusal(folder, "is no name of a folder", "unsafe-folder");
  const path = resolve(host.workingFolder, folder);
  const kind = host.files.look(path)?.kind ?? "folder";
  if (kind === "link") throw linkRefusal(host, path);
  if (kind !== "folder") throw refusal(path, "is not a folder", "not-a-folder");
  const real = host.files.resolveLinks(path) ?? path;
  if (real === parse(real).root) throw refusal(path, "is the root of the disk", "unsafe-folder");
  const home = host.files.resolveLinks(host.homeFolder) ?? host.homeFolder;
  if (real === home) throw refusal(path, "is the home folder of this user", "unsafe-folder");
  return path;
}

function refusal(path: string, reason: string, code: string): Refusal {
  return new Refusal(`\`${path}\` ${reason}.`, { code, hint: "Name a folder of its own for the service." });
}

function linkRefusal(host: Host, path: string): Refusal {
  const real = host.files.resolveLinks(path);
  return new Refusal(`\`${path}\` is a symbolic link, and Freehold does not write through links.`, {
    code: "symbolic-link",
    hint: real ? `Name the folder that it leads to: ${real}` : "It leads nowhere. Remove it, or name another folder.",
  });
}
