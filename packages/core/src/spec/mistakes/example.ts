import type { Kind } from "../../diagnostics/kind.ts";

type Example = NonNullable<Kind<never>["example"]>;

/** An example of two whole specs, line by line. */
export function specExample(wrong: readonly string[], right: readonly string[]): Example {
  return { wrong: textOf(wrong), right: textOf(right) };
}

/** An example within the resource `Todo`. */
export function resourceExample(wrong: readonly string[], right: readonly string[]): Example {
  return specExample(specOf(wrong), specOf(right));
}

/** An example of one field of `Todo`. */
export function fieldExample(wrong: string, right: string): Example {
  return resourceExample(["fields:", `  ${wrong}`], ["fields:", `  ${right}`]);
}

/** The lines of a spec whose `Todo` has a title: a frame for examples that are not about its fields. */
export const todoLines: readonly string[] = specOf(["fields:", "  title: string(1..200)"]);

function specOf(resource: readonly string[]): readonly string[] {
  return ["freehold: 1", "service: Todo API", "resources:", "  Todo:", ...resource.map((line) => `    ${line}`)];
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
