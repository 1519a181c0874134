import {
  type Dress,
  findingsOf,
  Obstacle,
  printSummary,
  reportData,
  type VerifyOptions,
  verify,
} from "@freehold/verify";
import type { Invocation } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import type { Host } from "../host/host.ts";
import type { Outcome } from "../outcome.ts";
import { Refusal } from "../refusal.ts";
import { terminalStyle } from "../report/terminal-style.ts";
import { reportFiles, writeReport } from "../verify/report-files.ts";
import { targetOf } from "../verify/target.ts";

/** `freehold verify <url>` */
export async function runVerify(invocation: Invocation, host: Host): Promise<Outcome> {
  const target = targetOf(invocation, host);
  const files = reportFiles(invocation, host);
  if (invocation.switches.has("dry-run")) return planned(target);
  const spinner = host.terminal.spin("Signing two users up");
  const report = await verify({
    ...target,
    onProgress: ({ check, done, of, sent }) => spinner.say(`${done + 1}/${of} ${check.promise} ${sent} requests`),
  })
    .catch((error: unknown) => refuse(error))
    .finally(() => spinner.stop());
  for (const file of files) writeReport(host, file, report);
  const exit = findingsOf(report).length > 0 ? exitCodes.finding : exitCodes.ok;
  return { exit, text: printSummary(report, dressOf(host)), data: reportData(report) };
}

function refuse(error: unknown): never {
  if (error instanceof Obstacle) throw new Refusal(error.message, { code: "cannot-verify", hint: error.hint });
  throw error;
}

function planned({ url, rate, writes, heavy }: VerifyOptions): Outcome {
  const data = { dryRun: true, url: url.href, rate: Number.isFinite(rate) ? rate : null, writes, heavy };
  return { exit: exitCodes.ok, text: `Freehold would attack ${url.href} as two users.\n`, data };
}

function dressOf({ terminal }: Host): Dress {
  const { green, red, dim, bold } = terminalStyle(terminal.colours.output);
  return { good: green, bad: red, dim, strong: bold };
}
