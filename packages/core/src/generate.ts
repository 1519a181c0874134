import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { reporter } from "./diagnostics/kind.ts";
import { emitProject } from "./fastapi/emit-project.ts";
import { type History, NO_HISTORY } from "./fastapi/migration/history.ts";
import { migrationMistakes } from "./fastapi/migration/mistakes.ts";
import { nameService } from "./fastapi/names/name-service.ts";
import type { GeneratedFile } from "./plan/file.ts";
import { readModel } from "./read-model.ts";
import type { Source } from "./spec/document/source.ts";

/** A service as files; none when there is an error. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  /** What the migrations contain after this run; to be handed to the next one. */
  readonly base: History;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The whole way from the text of a spec to the files of a service: parse, resolve, name, emit. The same input gives the
 * same bytes, wherever this runs. `migrations` holds the texts of the migrations that the service has by now, so that a
 * new one follows those that the user added.
 */
export function generate(source: Source, base: History = NO_HISTORY, migrations: readonly string[] = []): Generated {
  const { value: model, diagnostics } = readModel(source);
  if (!model) return { files: [], base, diagnostics };
  const { files, history, changed } = emitProject(nameService(model), base, migrations);
  return {
    files,
    base: history,
    diagnostics: [...diagnostics, ...changed.map((table) => changedTable(table, source))],
  };
}

const report = reporter(migrationMistakes);

function changedTable(table: string, { file }: Source): Diagnostic {
  return report("changed-table", { table }, { file });
}
