import type { Code } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import type { Service, ServiceResource } from "../service.ts";
import { fieldTests } from "./field-tests.ts";
import { listTests } from "./list-tests.ts";
import { ownershipTests } from "./ownership-tests.ts";
import { referenceTests } from "./reference-tests.ts";
import { uniqueTests } from "./unique-tests.ts";
import { writeTests } from "./write-tests.ts";

/** Emits `tests/resources/test_<many>.py`: what the routes of a resource promise. */
export function emitResourceTests(resource: ServiceResource, { ids }: Service): string {
  return printModule({
    docstring: `What the routes of ${resource.nouns} promise.`,
    body: [
      constants(resource, ids === "uuid" ? str("0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41") : "2**53"),
      ...writeTests(resource),
      ...fieldTests(resource),
      ...uniqueTests(resource),
      ...referenceTests(resource),
      ...listTests(resource),
      ...ownershipTests(resource),
    ],
  });
}

function constants(resource: ServiceResource, ghost: string): Code {
  return py`
    PATH = ${str(resource.path)}
    TABLE = ${str(resource.many)}
    VERBS = ["GET", "HEAD", "PUT", "PATCH", "DELETE"]

    # An id that no row has.
    GHOST = ${ghost}
  `;
}
