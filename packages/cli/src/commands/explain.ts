import { nearest, quote } from "@freehold/core";
import { type Explanation, explain, explainCodes } from "@freehold/core/explain";
import type { Invocation } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import type { Host } from "../host/host.ts";
import type { Outcome } from "../outcome.ts";
import { Refusal } from "../refusal.ts";
import { type TerminalStyle, terminalStyle } from "../report/terminal-style.ts";

/** `freehold explain [code]` */
export function runExplain({ values: [code] }: Invocation, host: Host): Outcome {
  if (code === undefined) return listOfCodes();
  const explanation = explain(code);
  if (explanation === undefined) throw unknownCode(code);
  const text = explanationText(explanation, terminalStyle(host.terminal.colours.output));
  return { exit: exitCodes.ok, text, data: { explanation } };
}

function listOfCodes(): Outcome {
  const codes = explainCodes();
  return { exit: exitCodes.ok, text: `${codes.join("\n")}\n`, data: { codes } };
}

function unknownCode(code: string): Refusal {
  const meant = nearest(code, explainCodes());
  return new Refusal(`No message has the code ${quote(code)}.`, {
    code: "unknown-code",
    hint: `${meant ? `Did you mean \`${meant}\`? ` : ""}\`freehold explain\` without a code lists them all.`,
  });
}

function explanationText({ code, severity, explanation, example }: Explanation, style: TerminalStyle): string {
  const head = `${style.bold(code)} (${severity})\n\n${explanation}\n`;
  if (example === undefined) return head;
  return `${head}\n${style.red("Wrong:")}\n${indented(example.wrong)}\n${style.green("Right:")}\n${indented(example.right)}`;
}

function indented(text: string): string {
  const lines = text.trimEnd().split("\n");
  return lines.map((line) => (line === "" ? "\n" : `    ${line}\n`)).join("");
}
