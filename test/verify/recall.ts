import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "../../packages/core/src/generate.ts";
import { Obstacle } from "../../packages/verify/src/obstacle.ts";
import { findingsOf } from "../../packages/verify/src/report/report.ts";
import { verify } from "../../packages/verify/src/run.ts";
import type { Attempt } from "../../packages/verify/src/verdict/attempt.ts";
import { pythonEnvironment } from "../support/python-environment.ts";
import { migrate } from "../support/service-process.ts";
import { writeService } from "../support/write-service.ts";
import { damage, type Fault, type Files, type Patient, readPatients } from "./fault.ts";
import { openMill, type ServiceMill } from "./service-mill.ts";

/** What a run says. */
export interface Recall {
  readonly found: number;
  readonly total: number;
  /** Whether each fault was found, or is known for not being seen. */
  readonly asExpected: boolean;
}

/** Which faults to try, and how. */
export interface Choice {
  /** Parts of the sentences of faults, any of which one must have; all faults without any. */
  readonly wanted: readonly string[];
  /** Whether each service stands the whole catalogue, and not only the checks that must find its fault. */
  readonly whole: boolean;
}

/** How many services are attacked at a time. */
const AT_ONCE = 2;

/** Puts each fault into a service of its own, attacks it, and says which check found it. */
export async function measureRecall(root: URL, { wanted, whole }: Choice): Promise<Recall> {
  const folder = mkdtempSync(join(tmpdir(), "freehold-recall-"));
  const python = await pythonEnvironment();
  const mill = openMill(root, python);
  const isWanted = ({ fault }: Fault) => wanted.length === 0 || wanted.some((part) => fault.includes(part));
  const outcomes: Outcome[] = [];
  try {
    for (const patient of readPatients(root)) {
      const faults = [...patient.faults.values()].flat().filter(isWanted);
      if (faults.length === 0) continue;
      const bench = await setUp(patient, { folder: join(folder, patient.name), python, mill });
      outcomes.push(...(await tryAll(faults, { ...bench, whole })));
    }
  } finally {
    mill.close();
    rmSync(folder, { recursive: true, force: true });
  }
  for (const line of misses(outcomes)) process.stdout.write(`${line}\n`);
  const found = outcomes.filter(({ by }) => by.length > 0).length;
  return { found, total: outcomes.length, asExpected: outcomes.every(({ fault, by }) => isExpected(fault, by)) };
}

/** What every fault is tried with. */
interface Bench {
  readonly folder: string;
  readonly files: Files;
  readonly python: string;
  readonly mill: ServiceMill;
  readonly whole: boolean;
}

type Tools = Pick<Bench, "folder" | "python" | "mill">;

/** Migrates the service once, and makes sure that nothing is found before there is a fault. */
async function setUp({ name, spec, preparation }: Patient, tools: Tools): Promise<Omit<Bench, "whole">> {
  const { files } = generate({ file: `${name}.yaml`, text: spec });
  const plain: Files = new Map(files.map(({ path, content }) => [path, content]));
  const bench = { ...tools, files: preparation.reduce(damage, plain) };
  const place = join(tools.folder, "0");
  write(place, bench.files);
  await migrate({ folder: place, pythonEnvironment: bench.python });
  const findings = await attack(place, bench.mill);
  if (typeof findings === "string") throw new Error(findings);
  const [first] = findings;
  if (first)
    throw new Error(`There is a finding without a fault: ${first.check.id} ${first.operation} ${first.reason}`);
  return bench;
}

/** A fault, and the checks that found it. */
interface Outcome {
  readonly fault: Fault;
  readonly by: readonly string[];
  /** What was found besides, or why nothing could be attacked. */
  readonly note: string;
}

async function tryAll(faults: readonly Fault[], bench: Bench): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...faults.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, fault] = next;
      const outcome = await tryFault(fault, { ...bench, folder: join(bench.folder, String(index + 1)) });
      outcomes[index] = outcome;
      process.stdout.write(`${lineOf(outcome)}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outcomes;
}

async function tryFault(fault: Fault, { files, folder, python, mill, whole }: Bench): Promise<Outcome> {
  const damaged = damage(files, fault);
  cpSync(join(folder, "..", "0"), folder, { recursive: true, preserveTimestamps: true });
  write(folder, new Map([...damaged].filter(([path, text]) => files.get(path) !== text)));
  if (fault.file.startsWith("migrations/")) {
    rmSync(join(folder, "service.db"), { force: true });
    await migrate({ folder, pythonEnvironment: python });
  }
  const findings = await attack(folder, mill, whole ? undefined : checksFor(fault));
  rmSync(folder, { recursive: true, force: true });
  if (typeof findings === "string") return { fault, by: [], note: findings };
  const ids = [...new Set(findings.map(({ check }) => check.id))];
  const by = ids.filter((id) => fault.by?.includes(id) ?? true);
  const others = ids.filter((id) => !by.includes(id));
  return { fault, by, note: others.length > 0 ? `also ${others.join(", ")}` : "" };
}

/** The findings of a whole run; a sentence when there was none. */
async function attack(
  folder: string,
  mill: ServiceMill,
  only?: readonly string[],
): Promise<readonly Attempt[] | string> {
  const service = await mill.start(folder);
  try {
    const options = { rate: Number.POSITIVE_INFINITY, writes: true, heavy: true, ...(only && { only }) };
    return findingsOf(await verify({ url: new URL(service.url), ...options }));
  } catch (error) {
    if (error instanceof Obstacle) return error.message;
    throw error;
  } finally {
    await service.stop();
  }
}

function write(folder: string, files: Files): void {
  writeService(
    folder,
    [...files].map(([path, content]) => ({ path, content })),
  );
}

function checksFor({ by, beside = [] }: Fault): readonly string[] | undefined {
  return by && [...by, ...beside];
}

function isExpected({ unseen }: Fault, by: readonly string[]): boolean {
  return by.length > 0 === (unseen === undefined);
}

function lineOf({ fault, by, note }: Outcome): string {
  const missed = fault.unseen === undefined ? "MISSED  " : "unseen  ";
  const start = by.length > 0 ? `found by ${by.join(", ").padEnd(12)}` : missed.padEnd(21);
  return `${start} ${fault.fault}${note === "" ? "" : ` (${note})`}`;
}

function misses(outcomes: readonly Outcome[]): readonly string[] {
  const missed = outcomes.filter(({ by }) => by.length === 0);
  const lines = missed.map(({ fault, note }) => `  ${fault.fault} ${fault.unseen ?? `No check found it. ${note}`}`);
  return lines.length > 0 ? ["", "Not found:", ...lines, ""] : [""];
}
