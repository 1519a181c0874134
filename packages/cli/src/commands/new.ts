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
import { conflictsOf, planService } from "../service/service-plan.ts";
import { specName } from "../service/spec-file.ts";

/** `freehold new <sentence | --from spec> [dir]` */
export async function runNew(invocation: Invocation, host: Host): Promise<Outcome> {
  const { draft, folder } = await draftOf(invocation, host);
  const { spec } = draft;
  if (spec === undefined) return draftErrors(host, draft);
  const job = jobOf(host, spec, { folder, dryRun: invocation.switches.has("dry-run") });
  const asks = host.terminal.interactive && !["yes", "json", "dry-run"].some((name) => invocation.switches.has(name));
  const introduction = draftText(host, spec);
  if (asks) host.terminal.write(introduction);
  if (asks && isReady(job.service) && !(await isAgreed(host, job))) return declined;
  const { text, complaint, data, exit } = carryOut(host, job);
  const ending = text === undefined || job.folder.dryRun ? "" : nextSteps(host, job.folder.root);
  return {
    exit,
    text: [asks ? "" : introduction, text, ending].join(""),
    complaint: `${draftLines(host, draft)}${complaint ?? ""}`,
    data: { ...data, ...dataOf(draft, spec, job) },
  };
}

/** What a program learns of a draft. */
function dataOf({ diagnostics }: Draft, { source, ...rest }: DraftSpec, { service }: Job): Outcome["data"] {
  return { ...rest, spec: source.text, diagnostics: [...diagnostics, ...service.diagnostics] };
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
  if (conflictsOf(service).includes(specName)) throw takenFolder(folder.root);
  const template = service.files.find((file) => file.path === templateName)?.content;
  return { folder, service, extra: missingSecrets(host, folder.root, template) };
}

function isAgreed(host: Host, { folder }: Job): Promise<boolean> {
  return host.terminal.confirm(`Write this service to ${folder.root}?`);
}

const declined: Outcome = { exit: exitCodes.ok, text: "Nothing was written.\n", data: {} };

function draftErrors(host: Host, draft: Draft): Outcome {
  return { exit: exitCodes.spec, complaint: draftLines(host, draft), data: { diagnostics: draft.diagnostics } };
}

function draftLines(host: Host, { diagnostics, origin }: Draft): string {
  return diagnosticLines(host, { diagnostics, sources: origin ? [origin] : [] });
}

function noneGiven(): Refusal {
  return new Refusal("`freehold new` needs a sentence, or a spec after --from.", {
    code: "usage",
    hint: `For example: freehold new "todo items", or: freehold new --from ${join("specs", "shop.yaml")} shop`,
  });
}

/** The spec of another service is the user's own work: to delete it is no way out. */
function takenFolder(root: string): Refusal {
  return new Refusal(`There is another spec in \`${root}\` already: \`${specName}\`. Nothing was written.`, {
    code: "service-exists",
    exit: exitCodes.conflict,
    hint: "Name another folder; or change that spec, with an editor or `freehold add`, and run `freehold generate`.",
  });
}

function bothGiven(sentence: string): Refusal {
  return new Refusal(`\`freehold new\` takes a sentence or --from, not both: \`${sentence}\`.`, { code: "usage" });
}
