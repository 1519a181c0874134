import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { filesOf, specOf } from "../../packages/core/test/golden-case.ts";
import { launchChromium } from "../support/chromium.ts";
import { startService } from "../support/running-service.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { writeService } from "../support/write-service.ts";

const ada = { email: "ada@example.com", password: "a long password of mine" };

const swaggerUi = fileURLToPath(new URL("../../node_modules/swagger-ui-dist/", import.meta.url));

test("the Authorize button of the docs page signs in, and then the page can try every route", async () => {
  const address = await startTodoService();
  await signUp(address);
  const page = await openDocs(address);

  await signIn(page);
  const before = await tryOut(page, "list_todos");
  const created = await tryOut(page, "create_todo");
  const after = await tryOut(page, "list_todos");

  expect(before).toEqual({ status: "200", body: { items: [], next_cursor: null, total: null } });
  expect(created).toMatchObject({ status: "201", body: { is_completed: true } });
  expect(after).toEqual({ status: "200", body: { items: [created.body], next_cursor: null, total: null } });
});

/** Starts the service of the case `todo`, for as long as the test runs, and gives its address. */
function startTodoService(): Promise<string> {
  const folder = temporaryFolder();
  const files = [...filesOf(specOf("todo"))].map(([path, content]) => ({ path, content }));
  writeService(folder, files);
  return startService({ folder, pythonEnvironment: inject("pythonEnvironment") });
}

async function signUp(address: string): Promise<void> {
  const request = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(ada) };
  expect((await fetch(`${address}/auth/signup`, request)).status).toBe(201);
}

/** Opens the docs page. Its files come from `node_modules`, and nothing from the network. */
async function openDocs(address: string): Promise<Page> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  onTestFinished(() => expect(problems).toEqual([]));
  const isForeign = ({ origin }: URL) => origin !== address;
  await page.route(isForeign, (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    if (file === "favicon.png") return route.fulfill({ status: 204 });
    const contentType = file.endsWith(".css") ? "text/css" : "text/javascript";
    return route.fulfill({ contentType, body: readFileSync(join(swaggerUi, file)) });
  });
  await page.goto(`${address}/docs`);
  return page;
}

async function signIn(page: Page): Promise<void> {
  await page.click("button.authorize");
  await page.fill("#oauth_username", ada.email);
  await page.fill("#oauth_password", ada.password);
  await page.click(".auth-btn-wrapper button.authorize");
  await page.getByText("Logout").waitFor();
  await page.click(".auth-btn-wrapper button.btn-done");
}

/** Sends the request that the page proposes for an operation, and gives the answer and the status that it shows. */
async function tryOut(page: Page, operation: string): Promise<{ readonly status: string; readonly body: unknown }> {
  const block = page.locator(`#operations-todos-${operation}`);
  if (!(await block.locator("button.execute").isVisible())) {
    await block.locator(".opblock-summary").click();
    await block.locator("button.try-out__btn").click();
  }
  const answer = page.waitForResponse((response) => response.url().includes("/todos"));
  await block.locator("button.execute").click();
  const body: unknown = await (await answer).json();
  const status = block.locator(".live-responses-table tbody .response-col_status");
  return { status: (await status.first().innerText()).trim(), body };
}
