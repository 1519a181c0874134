import { spawnSync } from "node:child_process";
import { install, root } from "./install.mjs";

/**
 * Runs a program of `test/`, with the arguments of this one, and takes over its exit code. Node 20 cannot read
 * TypeScript, so the program is put together in one file first: as deep below the root as the files of which it is made,
 * whose paths start from there.
 *
 * @param {string} name The folder in `test/` that has the `main.ts`.
 */
export async function runTypeScript(name) {
  const outfile = `${root}node_modules/.${name}/main.mjs`;
  if (!install()) process.exit(1);
  const { build } = await import("esbuild");
  await build({
    entryPoints: [`${root}test/${name}/main.ts`],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.19",
    conditions: ["@freehold/source"],
    loader: { ".py": "text", ".mako": "text" },
    logLevel: "warning",
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit", cwd: root });
  process.exitCode = status ?? 1;
}
