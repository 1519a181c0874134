export { type Progress, type Report, type VerifyOptions, verify } from "./run.ts";
