export { Obstacle } from "./obstacle.ts";
export type { Progress, VerifyOptions } from "./options.ts";
export { printHtml } from "./report/html.ts";
export { reportData } from "./report/json.ts";
export { printJunit } from "./report/junit.ts";
export { findingsOf, type Report } from "./report/report.ts";
export { printSarif } from "./report/sarif.ts";
export { type Dress, printSummary } from "./report/summary.ts";
export { verify } from "./run.ts";
