import type { Option } from "./command.ts";

/** What every command takes. */
export const sharedOptions: readonly Option[] = [
  { name: "dry-run", description: "Say what would be done, and do nothing." },
  { name: "json", description: "Print one JSON document on standard output, and nothing else." },
  { name: "yes", description: "Ask nothing. Without a terminal nothing is ever asked." },
  { name: "help", description: "Show this help." },
];
