import { nobody } from "../actors/sign-in.ts";
import type { Client } from "../http/client.ts";
import type { Exchange } from "../http/exchange.ts";
import { Obstacle } from "../obstacle.ts";
import type { Api } from "./document.ts";
import { readDocument } from "./read-document.ts";

/** Where frameworks put the document. */
const PLACES: readonly string[] = [
  ..."/openapi.json /openapi.yaml /api/openapi.json /schema/openapi.json /v3/api-docs /swagger.json".split(" "),
  ..."/api-docs.json /api-docs /doc /docs/json /api/schema/ /api/v1/openapi.json /openapi".split(" "),
];

/** The document of an API, from the first place that has one. */
export async function findDocument(client: Client, url: URL): Promise<Api> {
  let nearest: Exchange | undefined;
  for (const path of PLACES) {
    const answer = await client.send(nobody, { method: "GET", path });
    const api = answer.response?.status === 200 ? readDocument(answer.response.body, url) : "";
    if (typeof api !== "string") return api;
    if (!answer.response) throw new Obstacle(`${url.href} does not answer: ${answer.failure}.`, START);
    nearest = (answer.response.status === 200 ? answer : undefined) ?? nearest ?? answer;
  }
  throw nearest ? obstacleIn(nearest, url) : new Obstacle(`${url.href} does not answer.`, START);
}

const START = "Start the service, and give the address where it listens.";
const NAME_IT = "Name the OpenAPI document (3.0 or 3.1, JSON or YAML) with `--openapi`.";

/** The nearest thing to a document tells what is in the way. */
function obstacleIn({ request, response }: Exchange, url: URL): Obstacle {
  const { status = 0, headers = {}, body = "" } = response ?? {};
  const target = headers["location"];
  if (status >= 300 && status < 400 && target !== undefined) {
    const message = `${request.path} is answered with a redirect to ${target.slice(0, 200)}, and no redirect is followed.`;
    return new Obstacle(message, "Give the address that it leads to.");
  }
  const wrong = status === 200 ? readDocument(body, url) : `${request.path} gave ${status}.`;
  return new Obstacle(`No OpenAPI document was found below ${url.href}. ${String(wrong)}`, NAME_IT);
}

/** The document that was given as a file. */
export function givenDocument(text: string, url: URL): Api {
  const api = readDocument(text, url);
  if (typeof api === "string") throw new Obstacle(api, "Check the file that `--openapi` names.");
  return api;
}
