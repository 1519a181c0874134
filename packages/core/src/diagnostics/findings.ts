import { type Diagnostic, isError, type Result } from "./diagnostic.ts";
import { type Catalogue, type ParamsOf, type Place, reporter } from "./kind.ts";
import { sortDiagnostics } from "./sort.ts";

/** Notes a mistake. It returns nothing, so that `return report(…)` reads as "note it and give up". */
export type Report<C extends Catalogue> = <Code extends keyof C & string>(
  code: Code,
  params: ParamsOf<C[Code]>,
  spot: Omit<Place, "file">,
) => undefined;

/** Takes the mistakes of one source in any order. */
export interface Findings<C extends Catalogue> {
  readonly report: Report<C>;
  /** Everything reported so far, in the order of the text, together with the value unless there was an error. */
  readonly result: <T>(value: T | undefined) => Result<T>;
}

/** Starts an empty collection of mistakes about the source of that name. */
export function findingsIn<C extends Catalogue>(file: string, catalogue: C): Findings<C> {
  const found: Diagnostic[] = [];
  const diagnose = reporter(catalogue);
  return {
    report(code, params, spot): undefined {
      found.push(diagnose(code, params, { ...spot, file }));
    },
    result(value) {
      const diagnostics = sortDiagnostics(found);
      return value === undefined || diagnostics.some(isError) ? { diagnostics } : { value, diagnostics };
    },
  };
}
