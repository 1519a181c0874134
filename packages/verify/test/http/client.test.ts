import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { nobody } from "../../src/actors/sign-in.ts";
import { type Client, openClient } from "../../src/http/client.ts";
import { ServiceGone } from "../../src/http/service-gone.ts";

/** A client of a server that answers as told; both end with the test. */
async function clientOf(answer: RequestListener, timeout = 300): Promise<Client & { readonly server: Server }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/base`);
  const client = openClient({ base, timeout, pace: () => Promise.resolve() });
  onTestFinished(() => {
    client.close();
    server.closeAllConnections();
    server.close();
  });
  return { ...client, server };
}

test("the body of a DELETE says how long it is, so that it is not taken for the next request", async () => {
  const { send } = await clientOf((request, response) => {
    request.on("data", (chunk) => response.write(chunk));
    request.on("end", () => response.end());
  });
  const request = { method: "DELETE", path: "/rows/1", body: '{"really":"ü"}' };
  const { response } = await send(nobody, request);
  expect(response?.body).toBe(request.body);
});

test("a path goes out as it stands, below that of the API", async () => {
  const { send } = await clientOf((request, response) => response.end(request.url));
  const { response } = await send(nobody, { method: "GET", path: "/a/../%2e/b//c?x=%00" });
  expect(response?.body).toBe("/base/a/../%2e/b//c?x=%00");
});

test("no redirect is followed", async () => {
  const { send } = await clientOf((_request, response) => response.writeHead(302, { location: "/other" }).end());
  const { response } = await send(nobody, { method: "GET", path: "/" });
  expect(response?.status).toBe(302);
});

test("one request without an answer is an exchange with the reason", async () => {
  const { send } = await clientOf((request) => request.socket.destroy());
  expect(await send(nobody, { method: "GET", path: "/" })).toMatchObject({ failure: "socket hang up" });
});

test("a service that has stopped ends the run, and the last request is named", async () => {
  const { send, server } = await clientOf((_request, response) => response.end());
  await send(nobody, { method: "GET", path: "/" });
  server.closeAllConnections();
  server.close();
  const run = async () => {
    for (let index = 0; index < 3; index += 1) await send(nobody, { method: "GET", path: `/rows/${index}` });
  };
  await expect(run()).rejects.toThrow(ServiceGone);
  await expect(run()).rejects.toThrow(/the last request was GET \/rows\/\d: .*ECONNREFUSED/);
});

test("a service that hangs ends the run", async () => {
  const { send } = await clientOf(() => {}, 20);
  const run = async () => {
    for (let index = 0; index < 3; index += 1) await send(nobody, { method: "GET", path: "/rows" });
  };
  await expect(run()).rejects.toThrow(/no answer within 0.02 seconds/);
});

test("requests that a service does not answer are no end as long as it answers others", async () => {
  const { send } = await clientOf((request, response) => {
    if (request.url === "/base/") response.end("here");
    else request.socket.destroy();
  });
  for (let index = 0; index < 9; index += 1) {
    expect(await send(nobody, { method: "GET", path: "/hostile" })).toHaveProperty("failure");
  }
});

test("of a long answer the beginning is kept for the end of the run", async () => {
  const long = "x".repeat(1_000_000);
  const { send, exchanges } = await clientOf((_request, response) => response.end(long), 10_000);
  expect((await send(nobody, { method: "GET", path: "/" })).response?.body).toBe(long);
  expect(exchanges()[0]?.response?.body).toHaveLength(65_536);
});

test("an answer without end is none", async () => {
  const { send } = await clientOf((_request, response) => {
    const chunk = "x".repeat(1_000_000);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  }, 30_000);
  expect(await send(nobody, { method: "GET", path: "/" })).toMatchObject({
    failure: "the answer is longer than 32 megabytes",
  });
});
