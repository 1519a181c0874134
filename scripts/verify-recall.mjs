import { runTypeScript } from "./run-typescript.mjs";

/*
 * Puts one fault after another into a generated service, and counts how many `freehold verify` finds. Words after the
 * command choose the faults whose sentence has them. A service stands only the checks that must find its fault, unless
 * `--whole` asks for all.
 */
await runTypeScript("verify");
