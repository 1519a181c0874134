import { resolve } from "node:path";
import { type Diagnostic, isError, parseSpec, type Source } from "@freehold/core";
import { parseSentence } from "@freehold/core/sentence";
import type { Host } from "../host/host.ts";
import { isScript, runScriptSpec } from "./script-spec.ts";
import { readSource, specName } from "./spec-file.ts";

/** A spec for a service that is yet to be written, and where it comes from. */
export interface Draft {
  /** The text that the diagnostics point into: the sentence, or the spec. */
  readonly text: string;
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
  if (value === undefined) return { text: sentence, diagnostics };
  const { text, service, assumptions, unknown } = value;
  return { text: sentence, diagnostics, spec: { source: { file: specName, text }, service, assumptions, unknown } };
}

/** Takes the spec from a file of the user. */
export async function draftFromFile(host: Host, file: string): Promise<Draft> {
  const source = await sourceOf(host, resolve(host.workingFolder, file));
  const { value, diagnostics } = parseSpec(source);
  if (value === undefined) return { text: source.text, diagnostics };
  const spec = { source, service: value.service.value, assumptions: [], unknown: [] };
  return { text: source.text, diagnostics: diagnostics.filter(isError), spec };
}

/** Even a spec that is a program is read first, so that the limits of a spec hold for it too. */
async function sourceOf(host: Host, path: string): Promise<Source> {
  const source = readSource(host, path);
  return isScript(path) ? { file: source.file, text: await runScriptSpec(host, path) } : source;
}

/** A name for the folder of a service: `Todo API` becomes `todo-api`. */
export function folderNameOf(service: string): string {
  const words = service.toLowerCase().match(/[a-z0-9]+/g) ?? ["service"];
  return words.join("-").slice(0, 60);
}
