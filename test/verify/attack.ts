import { findingsOf, type Report } from "../../packages/verify/src/report/report.ts";
import { verify } from "../../packages/verify/src/run.ts";

/** Attacks an API of a test with all that there is, or with some checks. Throws when it cannot be attacked. */
export async function attack(url: string | URL, only?: readonly string[]): Promise<Report> {
  const options = { rate: Number.POSITIVE_INFINITY, writes: true, heavy: true, ...(only && { only }) };
  return await verify({ url: new URL(url), ...options });
}

/** The findings of a run, a line for each: `1 GET /todos/{id}: The answer shows what the row holds.` */
export function said(report: Report): readonly string[] {
  return findingsOf(report).map(({ check, operation, reason }) => `${check.id} ${operation ?? "the API"}: ${reason}`);
}
