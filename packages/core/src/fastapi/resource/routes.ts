import { printModule } from "../../python/module.ts";
import type { Service, ServiceResource } from "../service.ts";
import { bulkRoute } from "./routes/bulk.ts";
import { replaceRoute, updateRoute } from "./routes/change.ts";
import { createRoute } from "./routes/create.ts";
import { deleteRoute } from "./routes/delete.ts";
import { getRoute } from "./routes/get.ts";
import { listRoute } from "./routes/list.ts";
import { router } from "./routes/router.ts";

/** Emits `backend/routes/<many>.py`: short functions, each a sentence about the ownership gate. */
export function emitRoutes(resource: ServiceResource, service: Service): string {
  return printModule({
    docstring: `The routes of ${resource.nouns}.`,
    body: [
      router(resource),
      listRoute(resource),
      createRoute(resource),
      ...(resource.bulk ? [bulkRoute(resource)] : []),
      getRoute(resource),
      replaceRoute(resource),
      updateRoute(resource),
      deleteRoute(resource, service),
    ],
  });
}
