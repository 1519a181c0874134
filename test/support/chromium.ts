import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { onTestFinished } from "vitest";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Starts the Chromium of this machine, without a window; it ends with the current test. */
export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    // The sandbox of Chromium refuses to run as root, as in a container.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-dev-shm-usage"],
  });
  onTestFinished(() => browser.close());
  return browser;
}

function findChromium(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [process.env["FREEHOLD_CHROMIUM"] ?? "", ...paths].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    "Chromium was not found. Install it (on Debian: the package chromium), or set FREEHOLD_CHROMIUM to the path of a Chrome.",
  );
}
