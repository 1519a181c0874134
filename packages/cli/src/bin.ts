#!/usr/bin/env node
import module from "node:module";

// The cache has to be on before the rest is loaded. Node 20 has none.
if ("enableCompileCache" in module && typeof module.enableCompileCache === "function") module.enableCompileCache();

// A reader that has seen enough, such as `head`, is no mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { runProgram } = await import("./program.ts");
await runProgram();
