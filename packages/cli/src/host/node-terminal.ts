import { startSpinner } from "./spinner.ts";
import type { Terminal } from "./terminal.ts";

/** The terminal that this process was started from, if any. Node opens a stream when it is first asked for: none is for nothing. */
export const nodeTerminal: Terminal = {
  get interactive() {
    return Boolean(process.stdin.isTTY && process.stdout.isTTY && !process.env["CI"]);
  },
  colours: {
    get output() {
      return hasColours(process.stdout);
    },
    get errors() {
      return hasColours(process.stderr);
    },
  },
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  confirm,
  spin: (label) => startSpinner(label, process.stderr),
};

/** https://no-color.org, and FORCE_COLOR as Node itself reads it. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR: never, FORCE_COLOR: always, TERM: kind } = process.env;
  if (never) return false;
  if (always !== undefined) return always !== "0" && always !== "false";
  return Boolean(stream.isTTY) && kind !== "dumb";
}

async function confirm(question: string): Promise<boolean> {
  const prompts = await import("@clack/prompts");
  return (await prompts.confirm({ message: question })) === true;
}
