import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Installs the packages that package-lock.json names, unless that was done already. Needs nothing but Node and npm.
 *
 * @returns {boolean} Whether the packages are there.
 */
export function install() {
  if (modified("node_modules/.package-lock.json") >= modified("package-lock.json")) return true;
  process.stderr.write("Installing packages (npm ci) ...\n");
  const windows = process.platform === "win32";
  const { status } = spawnSync("npm", ["ci", "--loglevel=error"], {
    cwd: root,
    shell: windows,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return status === 0;
}

/** @param {string} path */
function modified(path) {
  return statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
