import { resolve } from "node:path";
import { printHtml, printJunit, printSarif, type Report } from "@freehold/verify";
import type { Invocation } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { readText } from "../files/read-text.ts";
import type { Host } from "../host/host.ts";
import { Refusal } from "../refusal.ts";

const printers = { html: printHtml, sarif: printSarif, junit: printJunit };

/** A file that a report goes to. */
export interface ReportFile {
  /** Absolute. */
  readonly path: string;
  readonly print: (report: Report) => string;
}

/** The files that a report is asked for. Refuses, before anything is attacked, to write over anything but a report. */
export function reportFiles({ options }: Invocation, host: Host): readonly ReportFile[] {
  return Object.entries(printers).flatMap(([name, print]) => {
    const file = options.get(name);
    return file === undefined ? [] : [{ path: freePath(host, file), print }];
  });
}

/** Writes a report, over an older one if there is one. */
export function writeReport(host: Host, { path, print }: ReportFile, report: Report): void {
  if (host.files.look(path)) host.files.removeFile(path);
  host.files.write(path, print(report));
}

function freePath(host: Host, file: string): string {
  const path = resolve(host.workingFolder, file);
  const entry = host.files.look(path);
  if (entry === undefined || (entry.kind === "file" && isReport(host, path))) return path;
  throw new Refusal(`\`${path}\` is there already, and is no report of an earlier run.`, {
    code: "exists",
    exit: exitCodes.conflict,
    hint: "Name another file for the report.",
  });
}

function isReport(host: Host, path: string): boolean {
  return readText(host.files, path).includes("freehold verify");
}
