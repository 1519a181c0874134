import { join } from "node:path";
import type { Invocation } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import type { Host } from "../host/host.ts";
import type { Outcome } from "../outcome.ts";
import { Refusal } from "../refusal.ts";
import { diagnosticLines } from "../report/diagnostic-lines.ts";
import { draftText, nextSteps } from "../report/draft-text.ts";
import { carryOut, isReady, type Job } from "../service/carry-out.ts";
import { type Draft, type DraftSpec, draftFromFile, draftFromSentence, folderNameOf } from "../service/draft.ts";
import { openFolder } from "../service/open-folder.ts";
import { missingSecrets, templateName } from "../service/secret-file.ts";
import { planService } from "../service/service-plan.ts";

/** `freehold new <sentence | --from spec> [dir]` */
export async function runNew(invocation: Invocation, host: Host): Promise<Outcome> {
  const { draft, folder } = await draftOf(invocation, host);
  if (draft.spec === undefined) return draftErrors(host, draft);
  const job = jobOf(host, draft.spec, { folder, dryRun: invocation.switches.has("dry-run") });
  const asks = host.terminal.interactive && !["yes", "json", "dry-run"].some((name) => invocation.switches.has(name));
  if (asks) host.terminal.write(draftText(host, draft.spec));
  if (asks && isReady(job.service) && !(await isAgreed(host, job))) return declined;
  return withDraft(host, { draft: draft.spec, isShown: asks, outcome: carryOut(host, job) });
}

async function draftOf(
  { values, options }: Invocation,
  host: Host,
): Promise<{ draft: Draft; folder: string | undefined }> {
  const file = options.get("from");
  const [first, second] = values;
  if (file !== undefined && second !== undefined) throw bothGiven(first ?? "");
  if (file !== undefined) return { draft: await draftFromFile(host, file), folder: first };
  if (first === undefined) throw noneGiven();
  return { draft: draftFromSentence(first), folder: second };
}

function jobOf(
  host: Host,
  draft: DraftSpec,
  place: { readonly folder: string | undefined; readonly dryRun: boolean },
): Job {
  const folder = openFolder(host, place.folder ?? folderNameOf(draft.service), place.dryRun);
  const service = planService(host, { root: folder.root, source: draft.source, spec: "create" });
  const template = service.files.find((file) => file.path === templateName)?.content;
  return { folder, service, extra: missingSecrets(host, folder.root, template) };
}

function isAgreed(host: Host, { folder }: Job): Promise<boolean> {
  return host.terminal.confirm(`Write this service to ${folder.root}?`);
}

const declined: Outcome = { exit: exitCodes.ok, text: "Nothing was written.\n", data: {} };

function draftErrors(host: Host, { diagnostics, text }: Draft): Outcome {
  return { exit: exitCodes.spec, complaint: diagnosticLines(host, { diagnostics, text }), data: { diagnostics } };
}

interface Ending {
  readonly draft: DraftSpec;
  readonly isShown: boolean;
  readonly outcome: Outcome;
}

function withDraft(host: Host, { draft, isShown, outcome }: Ending): Outcome {
  const { source, service, assumptions, unknown } = draft;
  const data = { ...outcome.data, service, spec: source.text, assumptions, unknown };
  const shown = isShown ? "" : draftText(host, draft);
  if (outcome.text === undefined) return { ...outcome, text: shown, data };
  const steps = outcome.data["dryRun"] === true ? "" : nextSteps(host, String(outcome.data["directory"]));
  return { ...outcome, text: `${shown}${outcome.text}${steps}`, data };
}

function noneGiven(): Refusal {
  return new Refusal("`freehold new` needs a sentence, or a spec after --from.", {
    code: "usage",
    hint: `For example: freehold new "todo items", or: freehold new --from ${join("specs", "shop.yaml")} shop`,
  });
}

function bothGiven(sentence: string): Refusal {
  return new Refusal(`\`freehold new\` takes a sentence or --from, not both: \`${sentence}\`.`, { code: "usage" });
}
