import { readdirSync, readFileSync } from "node:fs";

/** Microseconds for which a process has had a processor, in all of its threads, as Linux counts them. */
export function processorTime(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  const times = readdirSync(tasks).map((task) =>
    Number(readFileSync(`${tasks}/${task}/schedstat`, "utf8").split(" ")[0]),
  );
  return times.reduce((sum, time) => sum + time, 0) / 1000;
}
