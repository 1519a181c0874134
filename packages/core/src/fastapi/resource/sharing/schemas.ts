import { call, collection, member, subscript } from "../../../python/code.ts";
import { str } from "../../../python/literal.ts";
import { classDefinition, printModule } from "../../../python/module.ts";
import { py } from "../../../python/template.ts";
import { capitalised } from "../../names/words.ts";
import { Literal, PageResponse } from "../../python-names.ts";
import type { ServiceResource, ServiceShares } from "../../service.ts";
import { schema } from "../members.ts";

const ShareBody = member("backend.schemas.share", "ShareBody");
const SharedRow = member("backend.schemas.share", "SharedRow");

/** Emits `backend/schemas/<one>_share.py`: the body that shares a row, and what is shared as its reader sees it. */
export function emitShareSchemas(resource: ServiceResource, { className }: ServiceShares): string {
  const { aNoun, nouns, share } = resource;
  return printModule({
    docstring: `What clients send and receive to share ${nouns}.`,
    body: [
      classDefinition(py`class ${className}Create(${ShareBody})`, `The body that shares ${aNoun}.`, [
        "access: ",
        Literal,
        collection("[", share.map(str), "]"),
      ]),
      classDefinition(
        ["class ", call(`${className}Response`, subscript(SharedRow, schema(resource, "Response")))],
        `${capitalised(aNoun)} of somebody else that is shared with you.`,
      ),
      classDefinition(
        ["class ", call(`${className}Page`, subscript(PageResponse, `${className}Response`))],
        `Some of the ${nouns} that are shared with you.`,
      ),
    ],
  });
}
