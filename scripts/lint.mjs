import { availableParallelism } from "node:os";
import { checks } from "./checks.mjs";
import { install } from "./install.mjs";
import { runSteps } from "./steps.mjs";

if (!install()) process.exit(1);
const { failed } = await runSteps(checks, availableParallelism());
process.exitCode = failed === 0 ? 0 : 1;
