import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bundles the command line and everything it uses into `dist/`: the published package has no dependencies. */
process.chdir(fileURLToPath(new URL(".", import.meta.url)));
rmSync("dist", { recursive: true, force: true });

const { metafile } = await build({
  // The command, and what a spec in TypeScript imports: `defineService`.
  entryPoints: { freehold: "src/bin.ts", spec: "../core/src/spec/definition/definition.ts" },
  absWorkingDir: process.cwd(),
  outdir: "dist",
  bundle: true,
  // What only some commands need stands in files of its own, and is read when it is needed.
  splitting: true,
  chunkNames: "[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20.19",
  conditions: ["@freehold/source"],
  // Files of the generated service that are the same in every service are imported as text.
  loader: { ".py": "text", ".mako": "text" },
  // The build of this library for browsers is made of modules: what is not used is left out, and it starts sooner.
  alias: { yaml: join(dirname(createRequire(import.meta.url).resolve("yaml/package.json")), "browser/index.js") },
  define: { __FREEHOLD_VERSION__: JSON.stringify(manifest(".").version) },
  minify: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});

chmodSync("dist/freehold.js", 0o755);
writeFileSync("dist/licenses.txt", licenses(Object.keys(metafile.inputs)));

/**
 * The licence texts of the bundled packages, which ask to go with every copy.
 *
 * @param {string[]} inputs Paths of the files in the bundle.
 */
function licenses(inputs) {
  const folders = new Set(inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? ""));
  folders.delete("");
  return [...folders].sort().map(license).join("\n\n");
}

/** @param {string} folder */
function license(folder) {
  const { name, version } = manifest(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence text to hand on.`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, "utf8")}`;
}

/**
 * @param {string} folder
 * @returns {{ name: string, version: string }}
 */
function manifest(folder) {
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
}
