import { writeColumn } from "./choose/column.ts";
import { filtersOf, searchesOf, sortsOf, type Table } from "./choose/table.ts";

/** Names that YAML would not read as text. */
const notText: ReadonlySet<string> = new Set(["null", "true", "false", "yes", "no", "on", "off", "y", "n"]);

/** Writes tables as a spec, with a blank line between resources. */
export function writeSpec(service: string, tables: readonly Table[]): string {
  const head = ["freehold: 1", `service: ${service}`, "", "resources:"];
  const body = tables.map((table) => tableLines(table).join("\n")).join("\n\n");
  return `${[...head, body].join("\n")}\n`;
}

function tableLines(table: Table): readonly string[] {
  const uniques = table.columns.filter(({ unique }) => unique).map(({ name }) => name);
  return [
    `  ${key(table.name)}:`,
    "    fields:",
    ...table.columns.map((column) => `      ${key(column.name)}: ${writeColumn(column)}`),
    ...listLine("unique", uniques),
    ...listLine("filter", filtersOf(table)),
    ...listLine("sort", sortsOf(table)),
    ...listLine("search", searchesOf(table)),
  ];
}

function listLine(name: string, fields: readonly string[]): readonly string[] {
  return fields.length === 0 ? [] : [`    ${name}: [${fields.map(key).join(", ")}]`];
}

function key(name: string): string {
  return notText.has(name.toLowerCase()) ? `"${name}"` : name;
}
