import type { ApiResource } from "../api/resource.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Operation } from "../openapi/document.ts";
import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 102, 121, 123 and 124: hostile parameters of lists and paths. */
export const parameterChecks: readonly Check[] = [
  query("123", "A page has a size that the service allows.", /^(limit|page_?size|per_?page|size)$/i, [
    "-1",
    "0",
    "1000000000000",
    "",
    "a",
    "1.5",
  ]),
  query("124", "A list begins at or after its beginning.", /^(offset|skip|page)$/i, ["-1", "9223372036854775807", "a"]),
  query("102", "A NUL in a query does no harm.", /^(q|query|search|name|title)$/i, ["%00", "a%00b"]),
  idCheck(),
];

function query(id: string, promise: string, ...[names, hostile]: [RegExp, readonly string[]]): Check {
  return {
    ...{ id, promise, severity: "medium", group: "input", traits: [] },
    run: async function* (stage) {
      for (const { list, collection } of stage.resources) {
        const parameter = list?.parameters.find(({ place, name }) => place === "query" && names.test(name))?.name;
        if (!list || parameter === undefined || collection.includes("{")) continue;
        yield await attack(
          stage,
          list,
          hostile.map((value) => `${collection}?${parameter}=${value}`),
        );
      }
    },
  };
}

async function attack(stage: Stage, operation: Operation, paths: readonly string[]): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const plain = await stage.send(stage.intruder, { method: "GET", path: operation.path });
  if (!succeeded(plain)) return unknown(about, "The list itself does not answer.", plain);
  let last: Exchange | undefined;
  for (const path of paths) {
    last = await stage.send(stage.intruder, { method: "GET", path });
    const status = last.response?.status;
    if (status === undefined || status >= 500)
      return broken(about, `The service failed with ${status ?? "no answer"}.`, last);
    const isLimit = /=(-1|0|1000000000000)$/.test(path) && /limit|size|page=/.test(path);
    if (succeeded(last) && isLimit && path.endsWith("=-1")) return broken(about, "A negative number was taken.", last);
  }
  return last ? enforced(about, "Each was refused, or did no harm.", last) : unknown(about, "Nothing to send.");
}

/** One row has one address: no other way to write its id leads to it. */
function idCheck(): Check {
  return {
    ...{ id: "121", promise: "A hostile id in a path is refused.", severity: "medium", group: "input", traits: [] },
    run: async function* (stage) {
      for (const resource of stage.resources) if (resource.get) yield await attackId(stage, resource, resource.get);
    },
  };
}

const IDS = ["9".repeat(25), "-1", "%00", "a".repeat(3000), "..%2f..%2fetc", "1_0", "%2b1", "null", "{}"];

async function attackId(stage: Stage, resource: ApiResource, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const own = stage.planted(stage.intruder, resource);
  if (own?.path === undefined) return unknown(about, "No row could be planted.");
  for (const id of IDS) {
    const answer = await stage.send(stage.intruder, {
      method: "GET",
      path: own.path.replace(/[^/]+(\/?)$/, `${id}$1`),
    });
    const status = answer.response?.status;
    if (status === undefined || status >= 500)
      return broken(about, `The service failed with ${status ?? "no answer"}.`, answer);
  }
  return enforced(about, "Each was refused.");
}
