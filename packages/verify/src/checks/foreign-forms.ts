import { isOpen } from "../api/is-public.ts";
import type { ApiResource } from "../api/resource.ts";
import type { Request } from "../http/exchange.ts";
import type { Operation } from "../openapi/document.ts";
import { siblingPath } from "../stage/row-path.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, seen } from "../verdict/compare.ts";
import { broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 3, 7, 33 and 42: the row of another user is as if it were not there, in whatever form one asks for it. */
export const foreignFormChecks: readonly Check[] = [
  forms("3", "HEAD tells nothing of the row of another user.", { severity: "high", forms: [plain("HEAD")] }),
  forms("7", "OPTIONS and TRACE tell nothing of the row of another user.", {
    severity: "medium",
    forms: [plain("OPTIONS"), plain("TRACE")],
  }),
  forms("33", "A condition tells nothing of the row of another user.", {
    severity: "high",
    forms: [
      (path, tag) => ({ method: "GET", path, headers: { "if-none-match": tag } }),
      (path) => ({ method: "GET", path, headers: { "if-none-match": "*" } }),
      (path) => ({ method: "GET", path, headers: { "if-match": '"no-such-tag"' } }),
      (path) => ({ method: "GET", path, headers: { "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT" } }),
    ],
  }),
  forms("42", "A header or a query that names another method is passed over.", {
    severity: "high",
    writes: true,
    forms: ["DELETE", "PUT", "GET"].flatMap((method) => [
      (path) => ({ method: "POST", path, headers: { "x-http-method-override": method } }),
      (path) => ({ method: "POST", path, headers: { "x-http-method": method, "x-method-override": method } }),
      (path) => ({ method: "POST", path: `${path}?_method=${method}` }),
    ]),
  }),
];

/** A request for a row, from its path and the tag that its owner sees. */
type Form = (path: string, tag: string) => Request;

interface Forms {
  readonly severity: Check["severity"];
  readonly forms: readonly Form[];
  readonly writes?: boolean;
}

function plain(method: string): Form {
  return (path) => ({ method, path });
}

function forms(id: string, promise: string, { severity, forms: all, writes = false }: Forms): Check {
  return {
    ...{ id, promise, severity, fault: 204, group: "ownership", traits: writes ? ["writes"] : [] },
    run: async function* (stage) {
      for (const resource of stage.resources) {
        const operation = resource.get;
        if (!operation || isOpen(resource, stage.api)) continue;
        yield await attack(stage, { resource, operation, forms: all, writes });
      }
    },
  };
}

interface Target extends Required<Pick<Forms, "forms" | "writes">> {
  readonly resource: ApiResource;
  readonly operation: Operation;
}

async function attack(stage: Stage, { resource, operation, forms: all, writes }: Target): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const row = writes ? await stage.target(resource) : stage.planted(stage.owner, resource);
  if (row?.path === undefined) return unknown(about, "No row could be planted to attack.");
  const tag = await tagOf(stage, row);
  const before = await stage.stateOf(row);
  for (const form of all) {
    const told = await tells(stage, row, { form, tag });
    if (told) return broken(about, ...told);
  }
  if ((await stage.stateOf(row)) !== before) return broken(about, "The row is no longer as its owner left it.");
  return enforced(about, "Each answer is the same as for a row that never was.");
}

async function tagOf({ send }: Stage, { owner, path = "" }: Row): Promise<string> {
  const { response } = await send(owner, { method: "GET", path });
  return response?.headers["etag"] ?? '"1"';
}

interface Question {
  readonly form: Form;
  readonly tag: string;
}

/** What an answer tells of the row, with the exchanges that show it; `undefined` when it tells nothing. */
async function tells(
  stage: Stage,
  row: Row,
  { form, tag }: Question,
): Promise<readonly [string, ...Finding["evidence"]] | undefined> {
  const ghost = stage.ghost(row.resource);
  const missing = await stage.send(stage.intruder, form(siblingPath(row, ghost), tag));
  const foreign = await stage.send(stage.intruder, form(row.path ?? "", tag));
  if (holds(foreign, row.canary)) return ["The answer shows what the row holds.", missing, foreign];
  const [one, other] = [foreign, missing].map((exchange) => {
    const length = exchange.request.method === "HEAD" ? (exchange.response?.headers["content-length"] ?? "") : "";
    return `${seen(exchange, row.id, ghost)} ${length}`;
  });
  if (one === other) return undefined;
  return ["The answer differs from that for a row that never was, so it tells of the row.", missing, foreign];
}
