import { pathToFileURL } from "node:url";
import { measureRecall } from "./recall.ts";

// The bundle that this becomes lies elsewhere: the folder of the repository is the one that it is started in.
const root = pathToFileURL(`${process.cwd()}/`);
const { found, total, asExpected } = await measureRecall(root, process.argv.slice(2));
process.stdout.write(`${found} / ${total} faults found\n`);
process.exitCode = asExpected ? 0 : 1;
