import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spec } from "./bench-spec.mjs";
import { install, root } from "./install.mjs";
import { runSteps } from "./steps.mjs";

/*
 * Measures `freehold generate` as a user meets it: a new process, an empty folder, files on a disk. What is compared
 * takes turns in shuffled rounds, so that a slow moment of the machine falls on each of them alike. Targets are held
 * against the fastest round: other work on the machine can only add to it. The median beside it tells how much it did.
 */

const program = `${root}packages/cli/dist/freehold.js`;
const folder = mkdtempSync(join(tmpdir(), "freehold-bench-"));
const usageFile = join(folder, "usage");

/** Writes what the process used, when it ends. */
const probe = [
  'import { writeFileSync } from "node:fs";',
  `process.on("exit", () => writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.resourceUsage())));`,
];

/** So much slower than the fastest round is the middle one only where other programs were at work. */
const DISTURBED = 1.3;

/** Each case: how many resources the spec has (none: Node itself), and the milliseconds that each round took. */
const cases = [
  { title: "node -e 0", resources: 0, rounds: 21 },
  { title: "1 resource", resources: 1, rounds: 21 },
  { title: "10 resources", resources: 10, rounds: 11 },
  { title: "100 resources", resources: 100, rounds: 7 },
  { title: "1000 resources", resources: 1000, rounds: 5 },
].map((one) => ({ ...one, times: /** @type {number[]} */ ([]) }));

if (!install()) process.exit(1);
const { failed } = await runSteps([{ title: "build", command: ["node", "packages/cli/build.mjs"] }]);
if (failed > 0) process.exit(1);
try {
  generate(1);
  // The thousands of files of the large cases keep the disk busy for a while: they have rounds of their own.
  runRounds(cases.filter(({ resources }) => resources <= 1));
  runRounds(cases.filter(({ resources }) => resources > 1));
  generate(1000, ["--import", `data:text/javascript,${encodeURIComponent(probe.join("\n"))}`]);
  process.exitCode = report() ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Lets the cases take turns until each has had its rounds.
 *
 * @param {typeof cases} group
 */
function runRounds(group) {
  for (let round = 0; group.some(({ rounds }) => round < rounds); round += 1) {
    for (const one of shuffled(group.filter(({ rounds }) => round < rounds))) {
      one.times.push(one.resources === 0 ? timed(["-e", "0"]) : generate(one.resources));
    }
  }
}

/**
 * Generates one service in a new folder, makes sure that it is there, and gives the milliseconds. The folder stays until
 * the end: a file system that has just lost thousands of files is slow to make others.
 *
 * @param {number} resources
 * @param {string[]} nodeOptions
 */
function generate(resources, nodeOptions = []) {
  const service = mkdtempSync(join(folder, "service-"));
  writeFileSync(join(service, "freehold.yaml"), spec(resources));
  const time = timed([...nodeOptions, program, "generate", service]);
  const routes = readdirSync(join(service, "backend", "routes")).length;
  if (routes < resources) throw new Error(`${resources} resources gave ${routes} files of routes.`);
  return time;
}

/** @param {string[]} args */
function timed(args) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const time = performance.now() - started;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return time;
}

/**
 * @template T
 * @param {T[]} items
 */
function shuffled(items) {
  const keyed = items.map((item) => ({ item, key: Math.random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Prints the figures and tells whether every target is met. */
function report() {
  for (const { title, times } of cases) {
    print(title, `${least(times).toFixed(0)} ms`, `median ${median(times).toFixed(0)} of ${times.length} rounds`);
  }
  if (cases.some(({ times }) => median(times) > DISTURBED * least(times))) {
    process.stdout.write("Other programs were at work: the figures are higher than they would be without.\n");
  }
  const [node = 0, one = 0, , hundred = 0, thousand = 0] = cases.map(({ times }) => least(times));
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usageFile, "utf8"));
  const [peak, processor] = [maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6];
  print("1000 resources", `${processor.toFixed(2)} s`, "of processor time, on all threads");
  print("from 100 to 1000", `${((thousand - hundred) / 900).toFixed(2)} ms`, "for each further resource");
  print("growth", `n^${Math.log10(thousand / hundred).toFixed(2)}`, "from 100 to 1000 resources");
  const targets = [
    { title: "1 resource / node", value: one / node, limit: 2.5, unit: "times" },
    { title: "1000 resources", value: thousand / 1000, limit: 3, unit: "s" },
    { title: "1000 resources, peak", value: peak, limit: 200, unit: "MB" },
  ];
  for (const { title, value, limit, unit } of targets) {
    print(title, `${value.toFixed(2)} ${unit}`, `target at most ${limit}: ${value <= limit ? "met" : "MISSED"}`);
  }
  return targets.every(({ value, limit }) => value <= limit);
}

/** @param {string[]} cells */
function print(...cells) {
  process.stdout.write(
    `${cells.map((cell, index) => (index === 1 ? cell.padStart(12) : cell.padEnd(22))).join("  ")}\n`,
  );
}

/** @param {number[]} values */
function least(values) {
  return Math.min(...values);
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
