import { extname } from "node:path";
import { exitCodes } from "../exit-code.ts";
import type { Host } from "../host/host.ts";
import { codeOf } from "../host/system-error.ts";
import { Refusal } from "../refusal.ts";

const scriptExtensions: readonly string[] = [".ts", ".mts", ".js", ".mjs"];

/** Whether a spec file is a program that has to be run, not a text. */
export function isScript(path: string): boolean {
  return scriptExtensions.includes(extname(path));
}

/** Runs a spec file of the user and returns its default export, whatever that is. */
export async function runScriptSpec(host: Host, path: string): Promise<unknown> {
  requireRuntime(host, path);
  const exports = await importSpec(host, path);
  if ("default" in exports) return exports["default"];
  throw scriptRefusal(
    `\`${path}\` has no default export.`,
    "Write `export default { freehold: 1, service: ..., resources: ... }`.",
  );
}

function requireRuntime(host: Host, path: string): void {
  if (host.runsTypeScript || !extname(path).endsWith("ts")) return;
  throw new Refusal(
    `\`${path}\` is TypeScript, which Node runs from version 22.18 on. This is Node ${host.nodeVersion}.`,
    {
      code: "no-typescript",
      hint: "Use a newer Node, or write the spec as .mjs, .js or YAML.",
    },
  );
}

async function importSpec(host: Host, path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await host.importModule(path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint =
      codeOf(error) === "ERR_MODULE_NOT_FOUND"
        ? "Install what it imports beside it, or export a plain object."
        : "Mend the file and run the same command again.";
    throw scriptRefusal(`\`${path}\` cannot be run: ${message}`, hint);
  }
}

function scriptRefusal(message: string, hint: string): Refusal {
  return new Refusal(message, { code: "bad-script", exit: exitCodes.spec, hint });
}
