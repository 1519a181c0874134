/**
 * Leaves out of a static file what a service does not need. A block stands between two comments of its own lines,
 * `# <audit>` and `# </audit>`, and belongs to the services that have the feature; one of `# <not audit>` to the others.
 * Blocks may stand within each other. The comments themselves never come out, nor do empty lines at the end.
 */
export function withBlocks(text: string, features: ReadonlySet<string>): string {
  if (!text.includes("# <")) return text;
  const open: boolean[] = [];
  const kept = text.split("\n").filter((line) => {
    const mark = MARK.exec(line);
    if (mark?.groups === undefined) return open.every(Boolean);
    const { end, not, feature = "" } = mark.groups;
    if (end) open.pop();
    else open.push(features.has(feature) !== Boolean(not));
    return false;
  });
  return `${kept.join("\n").trimEnd()}\n`;
}

const MARK = /^\s*# <(?<end>\/)?(?<not>not )?(?<feature>[a-z_]+)>$/;
