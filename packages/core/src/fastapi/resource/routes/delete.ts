import { type Code, lines } from "../../../python/code.ts";
import { py } from "../../../python/template.ts";
import { status } from "../../python-names.ts";
import { referencesTo } from "../../references.ts";
import type { Service, ServiceResource } from "../../service.ts";
import { model } from "../members.ts";
import { writer } from "../owner.ts";
import { whose } from "../whose.ts";
import { clearing } from "./clear.ts";
import { DB, documented, gate, pathId, route, rowPath, signedIn } from "./route.ts";

/** `DELETE /todos/{todo_id}`: a row less. */
export function deleteRoute(resource: ServiceResource, service: Service): Code {
  const { one } = resource;
  const acting = writer(resource);
  return route({
    method: "delete",
    path: rowPath(resource),
    options: [py`status_code=${status}.HTTP_204_NO_CONTENT`, documented(...signedIn(resource), "NotFound", "Conflict")],
    name: `delete_${one}`,
    parameters: [pathId(resource), acting.parameter, DB],
    result: "None",
    docstring: docstring(resource, service),
    body: lines(
      ...clearing({ resource, ids: `[${one}_id]` }, service, acting),
      py`await ${gate("delete_owned", [model(resource), `${one}_id`], acting)}`,
    ),
  });
}

/** Says what else the deletion changes. */
function docstring(resource: ServiceResource, service: Service): string {
  const nouns = (rule: "cascade" | "set_null") => [
    ...new Set(referencesTo(resource, rule, service).map(({ resource: other }) => other.nouns)),
  ];
  return [
    `Delete one of ${whose(resource, resource.nouns)}.`,
    ...paragraph(nouns("cascade").map((each) => `The ${each} that refer to it are deleted as well.`)),
    ...paragraph(nouns("set_null").map((each) => `The ${each} that refer to it stay, and refer to nothing.`)),
  ].join("\n");
}

function paragraph(sentences: readonly string[]): readonly string[] {
  return sentences.length === 0 ? [] : ["", ...sentences];
}
