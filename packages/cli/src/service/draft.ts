import { resolve } from "node:path";
import { type Diagnostic, generate, parseDefinition, parseSpec, type Source, type Spec } from "@freehold/core";
import { parseSentence } from "@freehold/core/sentence";
import type { Host } from "../host/host.ts";
import { isScript, runScriptSpec } from "./script-spec.ts";
import { readSource, specName } from "./spec-file.ts";

/** A spec for a service that is yet to be written, and where it comes from. */
export interface Draft {
  /** What the diagnostics point into: the sentence, or the spec. Absent for a spec that is a program. */
  readonly origin?: Source;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when there are errors. */
  readonly spec?: DraftSpec;
}

/** The spec that a draft arrives at. */
export interface DraftSpec {
  readonly source: Source;
  /** The title of the service. */
  readonly service: string;
  /** What Freehold chose by itself. Empty for a spec that the user wrote. */
  readonly assumptions: readonly string[];
  /** Words of the sentence that mean nothing to Freehold. */
  readonly unknown: readonly string[];
}

/** Turns a sentence into a spec. */
export function draftFromSentence(sentence: string): Draft {
  const { value, diagnostics } = parseSentence(sentence);
  const origin = { file: "sentence", text: sentence };
  if (value === undefined) return { origin, diagnostics };
  const { text, service, assumptions, unknown } = value;
  return { origin, diagnostics, spec: { source: { file: specName, text }, service, assumptions, unknown } };
}

/** Takes the spec from a file of the user. */
export async function draftFromFile(host: Host, file: string): Promise<Draft> {
  const path = resolve(host.workingFolder, file);
  const origin = readSource(host, path);
  if (isScript(path)) return draftFromDefinition(await runScriptSpec(host, path), origin.file);
  const { value } = parseSpec(origin);
  // Only the whole way through finds the mistakes of all stages.
  return value ? draftOf(value, origin) : { origin, diagnostics: generate(origin).diagnostics };
}

/** JSON is YAML, so what a program defines goes the same way as every other spec from here on. */
function draftFromDefinition(definition: unknown, file: string): Draft {
  const { value, diagnostics } = parseDefinition(definition, file);
  if (value === undefined) return { diagnostics };
  return draftOf(value, { file: specName, text: `${JSON.stringify(definition, null, 2)}\n` });
}

/** Warnings are left out here: they come again, with more beside them, when the service is planned. */
function draftOf({ service }: Spec, source: Source): Draft {
  return { diagnostics: [], spec: { source, service: service.value, assumptions: [], unknown: [] } };
}

/** A name for the folder of a service: `Todo API` becomes `todo-api`. */
export function folderNameOf(service: string): string {
  const words = service.toLowerCase().match(/[a-z0-9]+/g) ?? ["service"];
  return words.join("-").slice(0, 60);
}
