import type { Result } from "../diagnostics/diagnostic.ts";
import { findingsIn } from "../diagnostics/findings.ts";
import { chooseTables } from "./choose/choose-tables.ts";
import type { Draft } from "./draft.ts";
import { isReadable } from "./guard.ts";
import { sentenceMistakes } from "./mistakes.ts";
import { reasonOf } from "./reason.ts";
import { type Desk, reportMistakes } from "./report.ts";
import { sourceOf } from "./source.ts";
import { givenTitle, titleOf } from "./title.ts";
import { understand } from "./understand.ts";
import { writeSpec } from "./write-spec.ts";

/**
 * Turns a sentence such as `CRUD for bookmarks with url, title and tags` into a spec. It needs no network and always
 * gives the same result. What the sentence leaves open is chosen and told in `assumptions`; words that were not
 * understood are in `unknown`. Errors are diagnostics about the file `sentence`: `empty-sentence`, `long-sentence`,
 * `sentence-character`, `no-resource`, `not-yet`, `unclear-wish`, `doubtful-wish` and `too-much`.
 */
export function parseSentence(sentence: string): Result<Draft> {
  const source = sourceOf(sentence);
  const findings = findingsIn("sentence", sentenceMistakes);
  return findings.result(isReadable(source, findings) ? draftOf({ source, findings }) : undefined);
}

function draftOf(desk: Desk): Draft {
  const { text } = desk.source;
  const understood = understand(text);
  const { outline, unknown } = understood;
  const chosen = chooseTables(outline, text === text.toUpperCase());
  reportMistakes(understood, chosen, desk);
  const service =
    outline.serviceName === undefined
      ? titleOf(outline.title ?? outline.rows[0]?.noun ?? "")
      : givenTitle(outline.serviceName);
  return {
    text: writeSpec({ service, administrators: chosen.administrators, reason: reasonOf(text) }, chosen.tables),
    service,
    assumptions: [...outline.assumptions, ...chosen.assumptions],
    unknown: [...new Set([...unknown.flatMap(({ words }) => words), ...chosen.unknown])],
  };
}
