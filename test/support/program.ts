import { spawn } from "node:child_process";

/** What a program left behind. */
export interface FinishedProgram {
  /** The exit code; `null` when a signal ended the program. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run a program, beside its arguments. */
export interface ProgramOptions {
  /** The working folder; that of this process unless given. */
  readonly cwd?: string;
  /** Variables on top of this process's environment; `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Text for its standard input, which is empty unless given. */
  readonly input?: string;
  /** The user and group to run as, for a program that refuses to run as root. */
  readonly account?: Account;
}

/** A user of this machine, by numbers. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Runs a program to its end. Rejects only when it cannot be started: an exit code is for the caller to judge. */
export function runProgram(command: readonly string[], options: ProgramOptions = {}): Promise<FinishedProgram> {
  const [program = "", ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options.account,
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
    });
    const stdout: string[] = [];
    const stderr: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => stdout.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => stderr.push(text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout: stdout.join(""), stderr: stderr.join("") }));
    child.stdin.end(options.input);
  });
}

/** Runs a program that has to succeed, and gives what it printed. Throws with its words when it fails. */
export async function output(command: readonly string[], options: ProgramOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await runProgram(command, options);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}
