import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { tour } from "./demo-tour.mjs";
import { install, root } from "./install.mjs";
import { runSteps } from "./steps.mjs";

/*
 * From a sentence to a running service. With --once: two users try every route over HTTP, what they got is shown and
 * checked, `freehold verify` attacks the service, and it is stopped.
 */

const sentence = "Generate secure CRUD routes for todo items with JWT authentication and user ownership";
const program = join(root, "packages", "cli", "dist", "freehold.js");
const service = join(root, ".demo", "todo-api");

if (!install()) process.exit(1);
const { failed } = await runSteps([{ title: "build", command: ["node", "packages/cli/build.mjs"] }]);
if (failed > 0) process.exit(1);
clear();
process.stdout.write(`\n$ freehold new "${sentence}" .demo/todo-api --yes\n\n`);
const made = await freehold(["new", sentence, service, "--yes"]);
if (made !== 0) process.exit(made);
process.exitCode = await (process.argv.includes("--once") ? once() : freehold(["run", service]));

/** Every demo starts from an empty folder, but for the installed packages: those take a minute and do not change. */
function clear() {
  mkdirSync(service, { recursive: true });
  for (const name of readdirSync(service)) {
    if (name !== ".venv") rmSync(join(service, name), { recursive: true });
  }
}

/**
 * Runs the command line in this terminal and gives its exit code. Ctrl-C is for the command line to answer. What the
 * service writes meanwhile is read here, or it would wait for that.
 *
 * @param {string[]} argv
 * @returns {Promise<number>}
 */
function freehold(argv) {
  process.once("SIGINT", () => {});
  const child = spawn(process.execPath, [program, ...argv], { stdio: "inherit", cwd: root });
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}

/** Starts the service, takes the tour, stops the service, and gives the exit code. */
async function once() {
  process.stdout.write("\nInstalling and starting the service; the first time takes about a minute ...\n\n");
  const { child, address, output, ended } = await start();
  try {
    const failures = address === undefined ? 1 : await tour(address);
    if (failures > 0) process.stderr.write(output());
    if (failures > 0) return 1;
    process.stdout.write(`\n$ freehold verify ${address}\n\n`);
    return await freehold(["verify", String(address)]);
  } finally {
    child.kill("SIGINT");
    await ended;
  }
}

/** Starts the service on a free port. The address is missing when it did not come up. */
async function start() {
  const argv = [program, "run", service, "--json", "--port", String(await freePort())];
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "pipe"] });
  let document = "";
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
    said += chunk;
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const ready = new Promise((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
      document += chunk;
      if (document.endsWith("}\n")) resolve(undefined);
    });
  });
  await Promise.race([ready, ended]);
  /** @type {string | undefined} */
  const address = document === "" ? undefined : JSON.parse(document).address;
  return { child, address, ended, output: () => `${document}${said}` };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
