/**
 * Leaves out of a static file what a service does not need. A block stands between two comments of its own lines,
 * `# <audit>` and `# </audit>`, and belongs to the services that have the feature; one of `# <not audit>` to the others.
 * Blocks may stand within each other. The comments themselves never come out, nor do empty lines at the end.
 */
export function withBlocks(text: string, features: ReadonlySet<string>): string {
  if (!text.includes("# <")) return text;
  const open: boolean[] = [];
  let kept = "";
  let from = 0;
  const keepTo = (end: number) => {
    if (open.every(Boolean)) kept += text.slice(from, end);
  };
  for (const mark of text.matchAll(MARKS)) {
    const [line, end, not, feature = ""] = mark;
    keepTo(mark.index);
    from = mark.index + line.length;
    if (end) open.pop();
    else open.push(features.has(feature) !== Boolean(not));
  }
  keepTo(text.length);
  return `${kept.trimEnd()}\n`;
}

const MARKS = /^[ \t]*# <(\/)?(not )?([a-z_]+)>$\n?/gm;
