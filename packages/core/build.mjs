import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Makes `dist/`, as it is published: the modules that others import, and the types. */
const here = fileURLToPath(new URL(".", import.meta.url));
rmSync(`${here}dist`, { recursive: true, force: true });
await build({
  entryPoints: ["src/index.ts", "src/explain.ts", "src/sentence/parse-sentence.ts"],
  outbase: "src",
  splitting: true,
  absWorkingDir: here,
  outdir: "dist",
  bundle: true,
  packages: "external",
  format: "esm",
  loader: { ".py": "text", ".mako": "text" },
  platform: "neutral",
  target: "es2023",
  logLevel: "warning",
});
execFileSync("npx", ["tsc", "-p", here, "--emitDeclarationOnly"], { stdio: "inherit" });
