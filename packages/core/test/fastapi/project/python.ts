import { execFileSync } from "node:child_process";

/** Runs a script in the Python of this machine: it reads JSON from `sys.stdin` and prints JSON. */
export function runPython(script: string, input: unknown): unknown {
  const text = execFileSync("python3", ["-I", "-c", script], { input: JSON.stringify(input), encoding: "utf8" });
  return JSON.parse(text);
}

/** Reads TOML documents with the parser of Python. */
export function readToml(texts: readonly string[]): unknown {
  const script = "import json, sys, tomllib; print(json.dumps([tomllib.loads(text) for text in json.load(sys.stdin)]))";
  return runPython(script, texts);
}
