import { jsonRequest } from "../http/json-request.ts";
import type { Json, Operation } from "../openapi/document.ts";
import { sampleOf } from "../openapi/sample.ts";
import { fillPath, parametersOf } from "../stage/fill-path.ts";
import type { Row, Stage } from "../stage/stage.ts";
import type { Check, Finding } from "../verdict/check.ts";
import { holds, seen, succeeded } from "../verdict/compare.ts";
import { type About, broken, enforced, unknown } from "../verdict/finding.ts";

/** Checks 8 and 25: every operation, with the id of a foreign row in each of its parameters in turn. */
export const sidePathsCheck: Check = {
  id: "8",
  promise: "No operation takes the id of a row of another user, in any parameter.",
  severity: "critical",
  fault: 204,
  group: "ownership",
  traits: ["writes"],
  run: async function* (stage) {
    for (const operation of stage.api.operations.filter((each) => isSidePath(each, stage))) {
      for (const parameter of parametersOf(operation.path)) yield await attack(stage, operation, parameter);
    }
  },
};

/** The five operations on one row have checks of their own. */
function isSidePath(operation: Operation, { resources }: Stage): boolean {
  const isOrdinary = resources.some(({ item, parents }) => operation.path === item && parents.length === 0);
  return operation.path.includes("{") && !isOrdinary && !["HEAD", "OPTIONS"].includes(operation.method);
}

async function attack(stage: Stage, operation: Operation, parameter: string): Promise<Finding> {
  const about = { operation, actor: stage.intruder.name };
  const ids = new Map(parametersOf(operation.path).map((name) => [name, idsFor(stage, operation, name)] as const));
  const target = ids.get(parameter)?.foreign;
  if (!target) return unknown(about, `No row could be planted for \`${parameter}\`.`);
  const own = [...ids].map(([name, { own }]) => [name, own?.id] as const);
  const body = await bodyOf(stage, operation);
  const requestWith = (id: string | number) => {
    const values = Object.fromEntries([...own, [parameter, id]].filter(([, value]) => value !== undefined));
    return jsonRequest(operation.method, fillPath(operation.path, values), body);
  };
  const ghost = stage.ghost(target.resource);
  if (requestWith(ghost).path.includes("{")) return unknown(about, "Not every parameter could be filled in.");
  const before = await stage.stateOf(target);
  const missing = await stage.send(stage.intruder, requestWith(ghost));
  const stolen = await stage.send(stage.intruder, requestWith(target.id));
  const after = await stage.stateOf(target);
  return judge(about, { parameter, target, ghost, changed: before !== after, evidence: [missing, stolen] });
}

/** A body that would be taken, were it not for the row. */
async function bodyOf(stage: Stage, operation: Operation): Promise<Json | undefined> {
  if (!operation.body) return undefined;
  const { resources, intruder } = stage;
  const resource = resources.find(({ create, update, replace }) => [create, update, replace].includes(operation));
  const made = resource && (await stage.bodyFor(intruder, resource));
  return made?.body ?? sampleOf(operation.body.schema, { canary: "a", known: {}, whole: false });
}

interface Ids {
  readonly own: Row | undefined;
  readonly foreign: Row | undefined;
}

/** The resource whose item path ends in this parameter, or that is called after it. */
function idsFor(stage: Stage, { path }: Operation, parameter: string): Ids {
  const head = path.slice(0, path.indexOf(`{${parameter}}`) - 1);
  const resource =
    stage.resources.find(({ collection }) => collection === head) ??
    stage.resources.find(({ idParameter, parents }) => idParameter === parameter && parents.length === 0);
  if (!resource) return { own: undefined, foreign: undefined };
  return { own: stage.planted(stage.intruder, resource), foreign: stage.planted(stage.owner, resource) };
}

interface Outcome {
  readonly parameter: string;
  readonly target: Row;
  readonly ghost: string | number;
  readonly changed: boolean;
  readonly evidence: Finding["evidence"];
}

function judge(about: About, { parameter, target, ghost, changed, evidence }: Outcome): Finding {
  const [missing, stolen] = evidence;
  if (!missing || !stolen) return unknown(about, "Nothing came back.");
  if (holds(stolen, target.canary)) return broken(about, `Through \`${parameter}\` the row is shown.`, ...evidence);
  if (changed) return broken(about, `Through \`${parameter}\` the row was changed.`, ...evidence);
  if (seen(stolen, target.id, ghost) !== seen(missing, target.id, ghost)) {
    return broken(about, `What \`${parameter}\` is answered tells whether the row is there.`, ...evidence);
  }
  if (succeeded(stolen)) return unknown(about, `A success for any \`${parameter}\` at all.`, ...evidence);
  return enforced(about, `\`${parameter}\` is refused as for a row that never was.`, ...evidence);
}
