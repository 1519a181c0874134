import type { Located, Range, Result } from "../diagnostics/diagnostic.ts";
import { findingsIn } from "../diagnostics/findings.ts";
import { isAbsent, type Node, nounOf } from "./document/node.ts";
import { readDocument } from "./document/read-document.ts";
import { readable, type Source } from "./document/source.ts";
import { choices } from "./keys/choices.ts";
import { specShape } from "./keys/spec-keys.ts";
import { type SpecReport, specMistakes } from "./mistakes.ts";
import { isSound, type Readers, readEntries } from "./read/entries.ts";
import { type Each, readEach, readResource } from "./read/resource.ts";
import { choiceReader, readFlag, readText } from "./read/values.ts";
import { isNewer, readVersion, reportMissingVersion } from "./read/version.ts";
import type { IdKind, ResourceSpec, Spec } from "./spec.ts";

/** What became of the text of a spec. */
export interface ParsedSpec extends Result<Spec> {
  /** What can be read of a spec that has mistakes: enough to look for those in its meaning. */
  readonly legible?: Spec;
}

/**
 * Reads the text of a spec, in YAML 1.2 or JSON. The result has every mistake in the shape of the text at once; whether
 * names refer to something and values suit their types is for `resolveModel` to say. It never throws, whatever the text.
 */
export function parseSpec(source: Source): ParsedSpec {
  const { report, result } = findingsIn(source.file, specMistakes);
  const text = readable(source.text);
  const root = readDocument(text, report);
  const legible = root && readSpec(root, { file: source.file, report, start: text.locate(0, 0) });
  return { ...result(legible), ...(legible && { legible }) };
}

interface SpecReading {
  readonly file: string;
  readonly report: SpecReport;
  /** Where the text starts. */
  readonly start: Range;
}

function readSpec(root: Node, { file, report, start }: SpecReading): Spec | undefined {
  if (isAbsent(root)) return report("empty-spec", {}, { range: start });
  if (root.kind !== "mapping") {
    const params = {
      what: "The spec",
      found: nounOf(root),
      expected: "a mapping with `freehold`, `service` and `resources`",
    };
    return report("wrong-kind", params, { range: root.range });
  }
  if (isNewer(root, report)) return undefined;
  const missing = new Map([["freehold", () => reportMissingVersion(root, start, report)]]);
  const entries = readEntries(root, { shape: specShape, readers, report, place: start, missing });
  const { freehold: _, service = unnamed(start), resources, ...rest } = entries;
  if (!resources || !isSound(root, { read: entries, shape: specShape, harmless })) return undefined;
  return { file, service, ...rest, resources: resources.legible, illegible: resources.illegible };
}

/** Keys whose mistakes leave the meaning of everything else as it is. */
const harmless: ReadonlySet<string> = new Set(["freehold", "service", "description"]);

/** The name of a service that has none, for the sake of the rest. */
function unnamed(range: Range): Located<string> {
  return { value: "Service", range };
}

/** What the values on the top level become. */
interface SpecValues {
  readonly version: 1;
  readonly text: Located<string>;
  readonly ids: Located<IdKind>;
  readonly flag: Located<boolean>;
  readonly resources: Each<ResourceSpec>;
}

const readers: Readers<SpecValues> = {
  version: readVersion,
  text: readText,
  ids: choiceReader(choices.ids),
  flag: readFlag,
  resources: (entry, report) => readEach(entry, readResource, report),
};
