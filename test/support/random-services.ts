import fc from "fast-check";
import { type Generated, generate } from "../../packages/core/src/generate.ts";
import { type RandomSpec, type Size, specs } from "./random-spec.ts";

/** A spec without a mistake, and the service that it makes. */
export interface RandomService {
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
export function randomServices({ seed, count, size }: Choice): readonly RandomService[] {
  const found: RandomService[] = [];
  for (let round = 0; found.length < count; round += 1) {
    const sample = fc.sample(specs(size), { numRuns: count, seed: seed + round });
    found.push(...sample.map((spec) => ({ spec, files: filesOf(spec) })).filter(({ files }) => files.length > 0));
  }
  return found.slice(0, count);
}

function filesOf({ text }: RandomSpec): Generated["files"] {
  return generate({ file: "freehold.yaml", text }).files;
}

/** A number from the environment, so that a run by hand can try more than the run of every day. */
export function given(name: "FREEHOLD_SEED" | "FREEHOLD_SERVICES", usual: number): number {
  return Number(process.env[name] ?? usual);
}
