import type { Diagnostic, Range, Severity, Suggestion } from "./diagnostic.ts";

/** One entry of a catalogue: everything about a code that does not depend on the place. */
export interface Kind<Params> {
  readonly severity: Severity;
  readonly message: (params: Params) => string;
  readonly expected?: (params: Params) => string;
  /** For `freehold explain`: why this is a mistake and how to mend it, in whole sentences. */
  readonly explanation: string;
  /** For `freehold explain`: a spec (or sentence) that has the mistake, and the same one mended. */
  readonly example?: { readonly wrong: string; readonly right: string };
}

/** A catalogue: each stage keeps one, and `explain` reads them all. */
export type Catalogue = Readonly<Record<string, Kind<never>>>;

/** A catalogue, or a part of one, from what the messages of its codes need to know. */
export type Kinds<ParamsByCode> = { readonly [Code in keyof ParamsByCode]: Kind<ParamsByCode[Code]> };

/** What the messages of one code need to know. */
export type ParamsOf<K> = K extends Kind<infer Params> ? Params : never;

/** Where a diagnostic points, and what it proposes. */
export interface Place {
  readonly file: string;
  readonly range?: Range;
  readonly path?: string;
  readonly suggestions?: readonly Suggestion[];
}

/** Makes a diagnostic from its code, the parameters of its message, and its place. */
export type Reporter<C extends Catalogue> = <Code extends keyof C & string>(
  code: Code,
  params: ParamsOf<C[Code]>,
  place: Place,
) => Diagnostic;

/**
 * Makes the reporter of a catalogue: `report("unknown-type", { type }, { file, range })`.
 * The compiler checks that the parameters fit the code.
 */
export function reporter<C extends Catalogue>(catalogue: C): Reporter<C> {
  return (code, params, place) => {
    const kind = catalogue[code] as unknown as Kind<typeof params>;
    return {
      code,
      severity: kind.severity,
      message: kind.message(params),
      ...(kind.expected && { expected: kind.expected(params) }),
      file: place.file,
      ...(place.range && { range: place.range }),
      ...(place.path !== undefined && { path: place.path }),
      suggestions: place.suggestions ?? [],
    };
  };
}
