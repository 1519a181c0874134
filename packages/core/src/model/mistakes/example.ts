import type { Kind } from "../../diagnostics/kind.ts";

type Example = NonNullable<Kind<never>["example"]>;

/** An example under `resources`, from the lines of the spec that has the mistake and of the one without. */
export function example(wrong: readonly string[], right: readonly string[]): Example {
  return { wrong: specOf(wrong), right: specOf(right) };
}

/** An example within the fields of a `Todo`. */
export function fieldExample(wrong: string | readonly string[], right: string | readonly string[]): Example {
  return example(todoWith([wrong].flat()), todoWith([right].flat()));
}

/** An example with one line beside the fields of a `Todo` that has a title and a note. */
export function todoExample(wrong: string, right: string): Example {
  const todo = [...todoWith(["title: string(1..200)", "note: text?"])];
  return example([...todo, `  ${wrong}`], [...todo, `  ${right}`]);
}

function todoWith(fields: readonly string[]): readonly string[] {
  return ["Todo:", "  fields:", ...fields.map((field) => `    ${field}`)];
}

function specOf(resources: readonly string[]): string {
  const lines = ["freehold: 1", "service: Todo API", "resources:", ...resources.map((line) => `  ${line}`)];
  return `${lines.join("\n")}\n`;
}
