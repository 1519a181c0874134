/** Everything that can be checked without running the product. */
export const checks = [
  { title: "format and lint", command: ["biome", "check", "--error-on-warnings"] },
  { title: "types of core", command: ["tsc", "-p", "packages/core", "--noEmit"] },
  { title: "types of verify", command: ["tsc", "-p", "packages/verify", "--noEmit"] },
  { title: "types of the command line", command: ["tsc", "-p", "packages/cli"] },
  { title: "types of tests and scripts", command: ["tsc", "-p", "."] },
  {
    title: "direction of imports",
    command: [
      "depcruise",
      "--config",
      ".dependency-cruiser.mjs",
      "packages/core/src",
      "packages/verify/src",
      "packages/cli/src",
    ],
  },
  { title: "unused files, exports and packages", command: ["knip", "--treat-config-hints-as-errors"] },
];
