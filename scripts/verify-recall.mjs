import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { install, root } from "./install.mjs";

/*
 * Puts one fault after another into a generated service, and counts how many `freehold verify` finds. Words after the
 * command choose the faults whose sentence has them. A service stands only the checks that must find its fault, unless
 * `--whole` asks for all.
 */

if (!install()) process.exit(1);
const { build } = await import("esbuild");
const bundle = `${root}.cache/recall/recall.mjs`;
mkdirSync(`${root}.cache/recall`, { recursive: true });
await build({
  entryPoints: [`${root}test/verify/recall-command.ts`],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  conditions: ["@freehold/source"],
  // The build of this library for Node calls `require`, which a module does not have.
  alias: { yaml: `${root}node_modules/yaml/browser/index.js` },
  loader: { ".py": "text", ".mako": "text" },
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
