import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { filesOf, specOf } from "../../packages/core/test/golden-case.ts";
import { launchChromium } from "../support/chromium.ts";
import { output } from "../support/program.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { writeService } from "../support/write-service.ts";

const ada = { email: "ada@example.com", password: "a long password of mine" };

const swaggerUi = fileURLToPath(new URL("../../node_modules/swagger-ui-dist/", import.meta.url));

test("the Authorize button of the docs page signs in, and then the page can try every route", async () => {
  const address = await serve();
  const signUp = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(ada) };
  expect((await fetch(`${address}/auth/signup`, signUp)).status).toBe(201);
  const page = await openDocs(address);

  await signIn(page);

  expect(await tryOut(page, "operations-todos-create_todo")).toBe("201");
  expect(await tryOut(page, "operations-todos-list_todos")).toBe("200");
});

/** Starts the service of the case `todo` on SQLite, for as long as the test runs, and gives its address. */
async function serve(): Promise<string> {
  const cwd = temporaryFolder();
  writeService(
    cwd,
    [...filesOf(specOf("todo"))].map(([path, content]) => ({ path, content })),
  );
  const python = join(inject("pythonEnvironment"), "bin", "python");
  const env = { SECRET_KEY: randomBytes(32).toString("hex") };
  await output([python, "-m", "alembic", "upgrade", "head"], { cwd, env });
  const port = await freePort();
  const command = ["-m", "uvicorn", "--factory", "backend.main:create_app", "--host", "127.0.0.1", "--port", `${port}`];
  const server = spawn(python, command, { cwd, env: { ...process.env, ...env }, stdio: "ignore" });
  onTestFinished(() => {
    server.kill();
  });
  const address = `http://127.0.0.1:${port}`;
  await expect.poll(() => isHealthy(address), { timeout: 30_000 }).toBe(true);
  return address;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function isHealthy(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/health`).catch(() => undefined);
  return answer?.ok === true;
}

/** Opens the docs page. The files of Swagger UI come from `node_modules` and not from the network. */
async function openDocs(address: string): Promise<Page> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  onTestFinished(() => expect(problems).toEqual([]));
  await page.route(/swagger-ui/, (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    const contentType = file.endsWith(".css") ? "text/css" : "text/javascript";
    return route.fulfill({ contentType, body: readFileSync(join(swaggerUi, file)) });
  });
  await page.route(/favicon/, (route) => route.fulfill({ status: 204 }));
  await page.goto(`${address}/docs`);
  return page;
}

async function signIn(page: Page): Promise<void> {
  await page.click("button.authorize");
  await page.fill("#oauth_username", ada.email);
  await page.fill("#oauth_password", ada.password);
  await page.click(".auth-btn-wrapper button.authorize");
  await page.click(".auth-btn-wrapper button.btn-done");
}

/** Sends the request that the page proposes for an operation, and gives the status of the answer. */
async function tryOut(page: Page, id: string): Promise<string> {
  const operation = page.locator(`#${id}`);
  await operation.locator(".opblock-summary").click();
  await operation.locator("button.try-out__btn").click();
  await operation.locator("button.execute").click();
  const status = operation.locator(".live-responses-table tbody .response-col_status");
  return (await status.first().innerText()).trim();
}
