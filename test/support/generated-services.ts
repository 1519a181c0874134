import fc from "fast-check";
import { type Generated, generate } from "../../packages/core/src/generate.ts";
import type { Size } from "./random-service.ts";
import { type RandomSpec, specs } from "./random-spec.ts";

/** A spec without a mistake, and the service that it makes. */
export interface GeneratedService {
  readonly spec: RandomSpec;
  readonly files: Generated["files"];
}

/** Which services to make: the same seed gives the same ones. */
export interface Choice {
  readonly seed: number;
  readonly count: number;
  readonly size?: Size;
}

/** Services of random specs; specs with a mistake are passed over. */
export function randomServices({ seed, count, size }: Choice): readonly GeneratedService[] {
  const found: GeneratedService[] = [];
  for (let round = 0; found.length < count; round += 1) {
    const sample = fc.sample(specs(size), { numRuns: count, seed: seed + round });
    found.push(...sample.map((spec) => ({ spec, files: filesOf(spec) })).filter(({ files }) => files.length > 0));
  }
  return found.slice(0, count);
}

/**
 * The files of a service that began with its first resource and was generated again when it had all of them. Where that
 * changes a table, which Freehold leaves to its user, the service has had all of them from the start.
 */
function filesOf({ text, start }: RandomSpec): Generated["files"] {
  const first = generate({ file: "freehold.yaml", text: start });
  const { files, diagnostics } = generate({ file: "freehold.yaml", text }, first.base);
  if (diagnostics.some(({ code }) => code === "changed-table")) return generate({ file: "freehold.yaml", text }).files;
  const migrations = first.files.filter(({ path }) => path.startsWith("migrations/versions/"));
  return files.length > 0 ? [...migrations, ...files] : [];
}

/** A number from the environment, so that a run by hand can try more than the run of every day. */
export function given(name: "FREEHOLD_SEED" | "FREEHOLD_SERVICES", usual: number): number {
  return Number(process.env[name] ?? usual);
}
