import { writeColumn } from "./choose/column.ts";
import { filtersOf, searchesOf, sortsOf, type Table } from "./choose/table.ts";

/** Names that YAML would not read as text. */
const notText: ReadonlySet<string> = new Set(["null", "true", "false", "yes", "no", "on", "off", "y", "n"]);

/** What a spec says beside its resources. */
export interface SpecHead {
  readonly service: string;
  readonly administrators: boolean;
  /** Why more people have to do with rows than the users who made them. */
  readonly reason: string;
}

/** Writes tables as a spec, with a blank line between resources. */
export function writeSpec({ service, administrators, reason }: SpecHead, tables: readonly Table[]): string {
  const because = JSON.stringify(reason);
  const support = administrators ? [`administrators: ${because}`] : [];
  const head = ["freehold: 1", `service: ${service}`, ...support, "", "resources:"];
  const body = tables.map((table) => tableLines(table, because).join("\n")).join("\n\n");
  return `${[...head, body].join("\n")}\n`;
}

function tableLines(table: Table, because: string): readonly string[] {
  const uniques = table.columns.filter(({ unique }) => unique).map(({ name }) => name);
  return [
    `  ${key(table.name)}:`,
    ...grantLines(table.grants, because),
    "    fields:",
    ...table.columns.map((column) => `      ${key(column.name)}: ${writeColumn(column)}`),
    ...listLine("unique", uniques),
    ...listLine("filter", filtersOf(table)),
    ...listLine("sort", sortsOf(table)),
    ...listLine("search", searchesOf(table)),
  ];
}

function grantLines(grants: Table["grants"], because: string): readonly string[] {
  return [
    ...(grants.has("organisations") ? ["    owner: organisation", `    reason: ${because}`] : []),
    ...(grants.has("public") ? [`    public_read: ${because}`] : []),
    ...(grants.has("sharing") ? ["    share: [read]"] : []),
  ];
}

function listLine(name: string, fields: readonly string[]): readonly string[] {
  return fields.length === 0 ? [] : [`    ${name}: [${fields.map(key).join(", ")}]`];
}

function key(name: string): string {
  return notText.has(name.toLowerCase()) ? `"${name}"` : name;
}
