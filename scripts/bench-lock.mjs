import { runTypeScript } from "./run-typescript.mjs";

await runTypeScript("second-lock");
