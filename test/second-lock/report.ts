import { asBuilt, withoutLock } from "./forms.ts";
import type { Cost, Costs } from "./measure.ts";
import { type Operation, operations } from "./requests.ts";
import type { Traffic } from "./wire.ts";

/** What was found out about a form. */
export interface Finding {
  readonly name: string;
  readonly traffic: Readonly<Record<Operation, Traffic>>;
  /** One for each round. The rounds of all forms are the same ones. */
  readonly rounds: readonly Costs[];
}

const heads = ["", "statements", "round trips", "PostgreSQL", "ratio", "service", "ratio"];

/** The figures of every operation as tables, a line for each form. Ratios are to the service without the lock. */
export function tables(findings: readonly Finding[]): string {
  const [base] = findings.filter(({ name }) => name === withoutLock);
  if (base === undefined) throw new Error("There is nothing to compare with.");
  const parts = operations.map((operation) => {
    const lines = findings.map((finding) => line(finding, { base, operation }));
    return [[operation, ...heads.slice(1)], ...lines].map(row).join("\n");
  });
  return parts.join("\n\n");
}

/** Tells whether the lock as it is built asks for no statement and no round trip more than the service without it. */
export function isFree(findings: readonly Finding[]): boolean {
  const [off, built] = [withoutLock, asBuilt].map((wanted) => findings.find(({ name }) => name === wanted)?.traffic);
  return off !== undefined && JSON.stringify(off) === JSON.stringify(built);
}

function line(
  { name, traffic, rounds }: Finding,
  { base, operation }: { readonly base: Finding; readonly operation: Operation },
): readonly string[] {
  const { statements, roundTrips } = traffic[operation];
  const cells = (["database", "service"] as const).flatMap((part) => {
    const values = rounds.map((round) => round[operation][part]);
    return [`${median(values).toFixed(0)} µs`, ratio(values, valuesOf(base, operation, part))];
  });
  return [name, number(statements), number(roundTrips), ...cells];
}

function valuesOf({ rounds }: Finding, operation: Operation, part: keyof Cost): readonly number[] {
  return rounds.map((round) => round[operation][part]);
}

/** The median of the ratios within each round, and its quartiles. */
function ratio(values: readonly number[], others: readonly number[]): string {
  const ratios = values.map((value, index) => value / (others[index] ?? Number.NaN));
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(ratios, part).toFixed(2));
  return `${middle} (${low}–${high})`;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function row([first = "", ...cells]: readonly string[]): string {
  const widths = [10, 11, 10, 16, 10, 16];
  return `${first.padEnd(20)}${cells.map((cell, index) => `  ${cell.padStart(widths[index] ?? 0)}`).join("")}`;
}
