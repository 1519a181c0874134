/**
 * Which folder may import which. `npm run lint` checks it.
 *
 * In `packages/core/src`: diagnostics <- spec <- model <- fastapi -> python, with `sentence` beside `spec`, and `plan`
 * on its own. Everything else is forbidden.
 */

const core = "^packages/core/src";

/** What each folder of core may import besides itself and npm packages. */
const allowed = {
  diagnostics: [],
  spec: ["diagnostics"],
  model: ["diagnostics", "spec"],
  sentence: ["diagnostics", "spec"],
  python: [],
  fastapi: ["diagnostics", "model", "python"],
  plan: ["diagnostics"],
};

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const folderRules = Object.entries(allowed).map(([folder, others]) => ({
  name: `core-${folder}`,
  comment: `${folder} may import ${["itself", ...others].join(", ")}.`,
  severity: "error",
  from: { path: `${core}/${folder}/` },
  to: {
    path: `${core}/`,
    pathNot: [folder, ...others, ...(folder === "fastapi" ? ["spec/spec[.]ts$"] : [])].map(within),
  },
}));

/** @param {string} path */
function within(path) {
  return path.endsWith("$") ? `${core}/${path}` : `${core}/${path}/`;
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...folderRules,
    {
      name: "core-folders-are-known",
      comment: "A new folder of core gets its place in this file first.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: `${core}/[^/]+/`, pathNot: `${core}/(${Object.keys(allowed).join("|")})/` },
    },
    {
      name: "core-without-cli",
      comment: "Core knows nothing of those who use it.",
      severity: "error",
      from: { path: [core, "^packages/verify/"] },
      to: { path: "^packages/cli/" },
    },
    {
      name: "core-without-node",
      comment: "Core runs in a browser worker too.",
      severity: "error",
      from: { path: core },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-by-its-name",
      comment: "The command line uses what core exports in its package.json, as any other program would.",
      severity: "error",
      from: { path: "^packages/cli/" },
      to: { path: "^packages/core/", pathNot: `${core}/(index|explain|sentence/parse-sentence)[.]ts$` },
    },
    {
      name: "core-by-no-path",
      comment: "The same, for the index itself: `@freehold/core`, never a path.",
      severity: "error",
      from: { path: "^packages/cli/" },
      to: { path: "^packages/core/", dependencyTypes: ["local"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-dead-files",
      comment: "Every file is reached from what core exports or from the command line; tests alone do not keep it.",
      severity: "error",
      from: { path: ["^packages/(core|verify)/src/index[.]ts$", "^packages/cli/src/bin[.]ts$"] },
      to: { path: "^packages/[^/]+/src/", pathNot: ["[.]d[.]ts$", "^packages/cli/src/bin[.]ts$"], reachable: false },
    },
    {
      name: "no-test-in-product",
      severity: "error",
      from: { path: "^packages/[^/]+/src/" },
      to: { path: "(^|/)test/" },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "declared",
      comment: "A package that is imported stands in the package.json beside it.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    combinedDependencies: false,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@freehold/source", "import", "node", "default", "types"],
    },
  },
};
