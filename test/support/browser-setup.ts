import type { TestProject } from "vitest/node";
import { pythonEnvironment } from "./python-environment.ts";

/** Gets Python ready for the service that the browser visits; it runs on SQLite, so no server is needed. */
export async function setup(project: TestProject): Promise<void> {
  project.provide("pythonEnvironment", await pythonEnvironment());
}
