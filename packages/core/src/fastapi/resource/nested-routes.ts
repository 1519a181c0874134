import { printModule } from "../../python/module.ts";
import type { ServiceResource } from "../service.ts";
import type { Parent } from "./routes/below.ts";
import { createRoute } from "./routes/create.ts";
import { listRoute } from "./routes/list.ts";
import { nestedRouter } from "./routes/router.ts";

/** Emits `backend/routes/<parent>_<many>.py`: the rows of a resource below one row of another. */
export function emitNestedRoutes(resource: ServiceResource, parent: Parent): string {
  return printModule({
    docstring: `The routes of ${resource.nouns} below ${parent.target.aNoun}.`,
    body: [nestedRouter(resource, parent), listRoute(resource, parent), createRoute(resource, parent)],
  });
}
