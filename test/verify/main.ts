import { pathToFileURL } from "node:url";
import { measureRecall } from "./recall.ts";

// The bundle that this becomes lies elsewhere: the folder of the repository is the one that it is started in.
const root = pathToFileURL(`${process.cwd()}/`);
const words = process.argv.slice(2);
const choice = { wanted: words.filter((word) => word !== "--whole"), whole: words.includes("--whole") };
const { found, total, asExpected } = await measureRecall(root, choice);
process.stdout.write(`${found} / ${total} faults found\n`);
process.exitCode = asExpected ? 0 : 1;
