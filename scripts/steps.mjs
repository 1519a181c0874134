import { spawn } from "node:child_process";
import { root } from "./install.mjs";

/**
 * @typedef {object} Step
 * @property {string} title What the step does, for the reader of the output.
 * @property {string[]} command A program of node_modules/.bin, or `node`, and its arguments.
 * @property {boolean} [live] Hands the terminal to the program, which then shows its own progress.
 */

const terminal = process.stdout.isTTY === true;

/**
 * Runs steps, `width` at a time, and prints one line for each; what a program said is shown only when it failed.
 *
 * @param {Step[]} steps
 * @param {number} width
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(steps, width = 1) {
  const waiting = [...steps];
  const running = new Set();
  const count = { passed: 0, failed: 0 };
  const stopProgress = showProgress(running);
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      running.add(step);
      const passed = await runStep(step);
      running.delete(step);
      count[passed ? "passed" : "failed"] += 1;
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  stopProgress();
  return count;
}

/** @param {Step} step */
async function runStep(step) {
  const started = performance.now();
  const { code, output } = await runProgram(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  clearLine();
  process.stdout.write(`${code === 0 ? "ok    " : "FAILED"} ${step.title} (${seconds} s)\n`);
  if (code !== 0) process.stdout.write(output);
  return code === 0;
}

/**
 * @param {Step} step
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runProgram({ command: [program, ...args], live }) {
  const windows = process.platform === "win32";
  const path = program === "node" ? process.execPath : `${root}node_modules/.bin/${program}${windows ? ".cmd" : ""}`;
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      cwd: root,
      env: terminal ? process.env : { ...process.env, NO_COLOR: "1" },
      shell: windows && program !== "node",
      stdio: live ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (/** @type {string} */ chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding("utf8").on("data", collect);
    child.stderr?.setEncoding("utf8").on("data", collect);
    child.on("error", reject).on("close", (code) => resolve({ code, output }));
  });
}

/**
 * Keeps a line about the running steps in a terminal; does nothing in a pipe.
 *
 * @param {Set<Step>} running
 */
function showProgress(running) {
  if (!terminal) return () => {};
  const started = performance.now();
  const timer = setInterval(() => {
    const silent = [...running].filter((step) => !step.live);
    if (silent.length === 0) return;
    clearLine();
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const line = `${seconds.padStart(4)} s ${silent.map((step) => step.title).join(", ")}`;
    process.stdout.write(line.slice(0, process.stdout.columns - 1));
  }, 200);
  return () => clearInterval(timer);
}

function clearLine() {
  if (terminal) process.stdout.write("\r\u001b[2K");
}
