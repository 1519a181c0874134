import { onTestFinished } from "vitest";
import { migrate, type ServicePlace, startProcess } from "./service-process.ts";

/** Migrates a service, starts it with uvicorn, and gives its address. It ends with the current test. */
export async function startService(place: ServicePlace): Promise<string> {
  await migrate(place);
  const { url, stop } = await startProcess(place);
  onTestFinished(stop);
  return url;
}
