import { hash, randomBytes } from "node:crypto";
import { homedir } from "node:os";
import { pathToFileURL } from "node:url";
import type { Host } from "./host.ts";
import { nodeFileSystem } from "./node-file-system.ts";
import { nodeTerminal } from "./node-terminal.ts";
import { codeOf } from "./system-error.ts";

/** This machine. `host/` is the only folder that reaches it. */
export const nodeHost: Host = {
  workingFolder: process.cwd(),
  homeFolder: homedir(),
  environment: process.env,
  isWindows: process.platform === "win32",
  processId: process.pid,
  isRunning,
  terminal: nodeTerminal,
  files: nodeFileSystem,
  digests: {
    sha256: (text) => hash("sha256", text, "hex"),
    secret: (bytes) => randomBytes(bytes).toString("base64url"),
  },
  programs: async () => (await import("./node-programs.ts")).nodePrograms,
  importModule: async (path) => (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>,
  runsTypeScript: Boolean("typescript" in process.features && process.features.typescript),
  nodeVersion: process.versions.node,
};

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
