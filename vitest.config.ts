import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";

const conditions = ["@freehold/source"];

/** Imports the Python files that are the same in every service as text, as the bundler does. */
const pythonAsText: Plugin = {
  name: "python-as-text",
  enforce: "pre",
  load: (id) => (/[.](py|mako)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, "utf8"))};` : null),
};

export default defineConfig({
  plugins: [pythonAsText],
  ssr: { resolve: { conditions } },
  test: {
    // The services are programs of their own: whoever waits for them leaves a core to the others.
    maxWorkers: "100%",
    // No test changes a module for another: they are loaded once for each worker, and not once for each file.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["packages/*/test/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "services",
          include: ["test/services/**/*.test.ts"],
          globalSetup: "test/support/services-setup.ts",
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/support/browser-setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
