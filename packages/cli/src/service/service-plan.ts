import {
  type Diagnostic,
  type Generated,
  type GeneratedFile,
  generate,
  isError,
  type Plan,
  planChanges,
  printState,
  type Source,
} from "@freehold/core";
import { inspect } from "../files/inspect.ts";
import { readText } from "../files/read-text.ts";
import type { Host } from "../host/host.ts";
import { readMigrations } from "./migrations.ts";
import { readState } from "./recorded-state.ts";
import { specName } from "./spec-file.ts";

/** A service to plan. */
export interface Target {
  readonly root: string;
  readonly source: Source;
  /** What becomes of the spec file: `keep` it, `create` it, or `replace` it with the text of the source. */
  readonly spec: "keep" | "create" | "replace";
}

/** What Freehold would do to a service, worked out without touching it. */
export interface ServicePlan {
  readonly target: Target;
  readonly diagnostics: readonly Diagnostic[];
  /** Empty when the spec has errors. */
  readonly files: readonly GeneratedFile[];
  /** Absent when the spec has errors. */
  readonly plan?: Plan;
  /** The new text of the state file, where it differs from the one on disk. */
  readonly state?: string;
}

/** Generates the service in memory and compares it with what is on disk. */
export function planService(host: Host, target: Target): ServicePlan {
  const migrations = readMigrations(host, target.root);
  const recorded = readState(host, target.root, migrations);
  const generated = generate(target.source, recorded?.state.base, migrations);
  const { diagnostics } = generated;
  if (diagnostics.some(isError)) return { target, diagnostics, files: [] };
  const files = filesOf(target, generated);
  const plan = comparedWithDisk(host, { target, files, recorded: recorded?.state.files ?? new Map() });
  const remembered = new Map([...plan.recorded].filter(([path]) => path !== specName));
  const state = printState({ files: remembered, base: generated.base });
  return { target, diagnostics, files, plan, ...(state !== recorded?.text && { state }) };
}

/** The paths that both the user and Freehold changed. While there is one, nothing may be written. */
export function conflictsOf({ plan }: ServicePlan): readonly string[] {
  return plan?.changes.filter((change) => change.kind === "conflict").map((change) => change.path) ?? [];
}

function filesOf({ source, spec }: Target, { files }: Generated): readonly GeneratedFile[] {
  const others = files.filter((file) => file.path !== specName);
  return spec === "keep" ? others : [{ path: specName, content: source.text }, ...others];
}

interface Sides {
  readonly target: Target;
  readonly files: readonly GeneratedFile[];
  readonly recorded: ReadonlyMap<string, string>;
}

/** The spec is the user's own, so to replace it is never a conflict: it was read a moment ago. */
function comparedWithDisk(host: Host, { target, files, recorded }: Sides): Plan {
  const hash = host.digests.sha256;
  const paths = new Set([...files.map((file) => file.path), ...recorded.keys()]);
  const disk = readDisk(host, target.root, paths);
  const spec = target.spec === "replace" ? disk.get(specName)?.replaceAll("\r\n", "\n") : undefined;
  const known = spec === undefined ? recorded : new Map([...recorded, [specName, hash(spec)]]);
  return planChanges({ generated: files, disk, recorded: known, hash });
}

function readDisk(host: Host, root: string, paths: Iterable<string>): ReadonlyMap<string, string> {
  const inspector = inspect(host.files, root);
  const spots = [...paths].map((path) => [path, inspector.file(path)] as const);
  const there = spots.filter(([, { entry }]) => entry !== undefined);
  return new Map(there.map(([path, spot]) => [path, readText(host.files, spot.path)]));
}
