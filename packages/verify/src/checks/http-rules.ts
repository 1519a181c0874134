import { jsonRequest } from "../http/json-request.ts";
import type { Operation } from "../openapi/document.ts";
import type { Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { succeeded } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 133, 139 to 145, 156, 184 and 187: the rules of HTTP that clients and browsers rely on. */
export const httpChecks: readonly Check[] = [
  perCollection("133", "Only JSON is read as JSON.", otherMediaTypes, true),
  perCollection("140", "A method that a path does not have gives 405 and says which it has.", otherMethods),
  perCollection("156", "A slash at the end leads nowhere else.", trailingSlash),
  perCollection("184", "No other site may read answers.", foreignOrigin),
  perCollection("187", "Answers say how browsers must handle them.", headers),
  removal(),
];

type Attack = (stage: Stage, operation: Operation) => Promise<Finding>;

function perCollection(id: string, promise: string, ...[attack, writes = false]: [Attack, boolean?]): Check {
  return {
    ...{ id, promise, severity: id === "184" ? "high" : "low", group: "http", traits: writes ? ["writes"] : [] },
    run: async function* (stage) {
      for (const { collection, list, create } of stage.resources) {
        const operation = writes ? create : list;
        if (operation && !collection.includes("{")) yield await attack(stage, operation);
      }
    },
  };
}

async function otherMediaTypes(stage: Stage, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const resource = stage.resources.find(({ create }) => create === operation);
  const sample = resource && (await stage.bodyFor(stage.intruder, resource));
  if (!sample) return unknown(about, "No body could be made.");
  for (const type of ["text/plain", "application/xml", "multipart/form-data; boundary=x", "application/json-evil"]) {
    const body = JSON.stringify(sample.body);
    const answer = await stage.send(stage.intruder, {
      method: "POST",
      path: operation.path,
      headers: { "content-type": type },
      body,
    });
    if (succeeded(answer)) return broken(about, `A body of type ${type} was read as JSON.`, answer);
    if ((answer.response?.status ?? 500) >= 500) return broken(about, "The service failed.", answer);
  }
  return enforced(about, "Each was refused.");
}

async function otherMethods(stage: Stage, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const declared = stage.api.operations.filter(({ path }) => path === operation.path).map(({ method }) => method);
  for (const method of ["PROPFIND", "DELETE", "PUT", "PATCH"].filter((each) => !declared.includes(each))) {
    const answer = await stage.send(stage.intruder, { method, path: operation.path });
    const { status = 0, headers: found = {} } = answer.response ?? {};
    if (status >= 500 && status !== 501)
      return broken(about, `${method} made the service fail with ${status}.`, answer);
    if (succeeded(answer)) return broken(about, `${method} is not declared, and was carried out.`, answer);
    if (status === 405 && found["allow"] === undefined)
      return broken(about, "The 405 has no `Allow` (RFC 9110, 15.5.6).", answer);
  }
  return enforced(about, "Each was refused.");
}

async function trailingSlash(stage: Stage, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const other = operation.path.endsWith("/") ? operation.path.slice(0, -1) : `${operation.path}/`;
  const answer = await stage.send(stage.intruder, { method: "GET", path: other, headers: { host: "evil.example" } });
  const location = answer.response?.headers["location"] ?? "";
  if (location.includes("evil.example"))
    return broken(about, "The redirect leads to the host that the request named.", answer);
  return enforced(about, "There is no redirect to a host that the request named.", answer);
}

async function foreignOrigin(stage: Stage, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const { host, hostname } = stage.url;
  for (const origin of ["https://evil.example", "null", `https://${hostname}.evil.example`, `https://evil-${host}`]) {
    const answer = await stage.send(stage.intruder, { method: "GET", path: operation.path, headers: { origin } });
    const { "access-control-allow-origin": allowed, "access-control-allow-credentials": credentials } =
      answer.response?.headers ?? {};
    if (allowed === origin) return broken(about, `The origin ${origin} is let in.`, answer);
    if (allowed === "*" && credentials === "true")
      return broken(about, "Every origin is let in, with credentials.", answer);
  }
  return enforced(about, "No foreign origin is let in.");
}

async function headers(stage: Stage, operation: Operation): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const answer = await stage.send(stage.intruder, { method: "GET", path: operation.path });
  const found = answer.response?.headers ?? {};
  if (found["x-powered-by"] !== undefined)
    return broken(about, "`X-Powered-By` names what the service is made of.", answer);
  if (/\d/.test(found["server"] ?? "")) return broken(about, "`Server` names a version.", answer);
  return found["x-content-type-options"] === "nosniff"
    ? enforced(about, "`X-Content-Type-Options` is there.", answer)
    : unknown(about, "`X-Content-Type-Options: nosniff` is missing; a proxy may add it.", answer);
}

/** Checks 35 and 145: what was deleted is gone. */
function removal(): Check {
  return {
    ...{
      id: "35",
      promise: "A row that was deleted is gone.",
      severity: "high",
      fault: 103,
      group: "side doors",
      traits: ["writes"],
    },
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const { remove } = resource;
        const row = remove && (await stage.plant(stage.intruder, resource));
        if (!remove || row?.path === undefined) continue;
        const about = { operation: remove, actor: stage.intruder.name };
        const deleted = await stage.send(stage.intruder, { method: "DELETE", path: row.path });
        const read = await stage.send(stage.intruder, { method: "GET", path: row.path });
        const changed = await stage.send(stage.intruder, jsonRequest("PATCH", row.path, {}));
        if (!succeeded(deleted)) yield unknown(about, "The row could not be deleted.", deleted);
        else if (succeeded(read)) yield broken(about, "The row can still be read.", deleted, read);
        else if (succeeded(changed)) yield broken(about, "The row can still be changed.", deleted, changed);
        else yield enforced(about, "The row is gone.", deleted, read);
      }
    },
  };
}
