import type { Code } from "./code.ts";

const trimmed = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * Python as a template: `` py`return ${value}` ``. The margin of the template is taken away, and a value that spans
 * lines is indented to where it stands.
 */
export function py(template: TemplateStringsArray, ...values: readonly Code[]): Code {
  const code: Code[] = [];
  for (const [index, text] of textsOf(template).entries()) {
    if (index > 0) code.push(values[index - 1] ?? "");
    if (text !== "") code.push(text);
  }
  return code;
}

/** A template in the source is one object, however often it runs: its margin is taken away once. */
function textsOf(template: TemplateStringsArray): readonly string[] {
  const known = trimmed.get(template);
  if (known) return known;
  const texts = withoutMargin(template);
  trimmed.set(template, texts);
  return texts;
}

function withoutMargin(template: TemplateStringsArray): readonly string[] {
  const margins = template.flatMap((text) =>
    [...text.matchAll(/\n( *)(?=[^ \n]|$)/g)].map((match) => length(match[1])),
  );
  const texts = template.map((text, index) => (index === template.length - 1 ? text.replace(/\n *$/, "") : text));
  const smallest = Math.min(...lastLineLeftOut(template, margins));
  const margin = `\n${" ".repeat(Number.isFinite(smallest) ? smallest : 0)}`;
  return texts.map((text, index) => {
    const cut = text.replaceAll(margin, "\n");
    return index === 0 ? cut.replace(/^\n/, "") : cut;
  });
}

/** The last line of a template on several lines holds only its closing backquote: its margin does not count. */
function lastLineLeftOut(template: TemplateStringsArray, margins: readonly number[]): readonly number[] {
  return /\n *$/.test(template.at(-1) ?? "") ? margins.slice(0, -1) : margins;
}

function length(text: string | undefined): number {
  return text?.length ?? 0;
}
