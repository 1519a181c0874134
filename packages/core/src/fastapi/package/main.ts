import { type Code, dict, list, member, module, tall, tallCall, text } from "../../python/code.ts";
import { str } from "../../python/literal.ts";
import { classDefinition, definition, printModule } from "../../python/module.ts";
import { py } from "../../python/template.ts";
import { Any } from "../python-names.ts";
import type { Service, ServiceResource } from "../service.ts";

const gc = module("gc");
const AsyncIterator = member("collections.abc", "AsyncIterator");
const asynccontextmanager = member("contextlib", "asynccontextmanager");
const FastAPI = member("fastapi", "FastAPI");
const checkLock = member("backend.start_check", "check_lock");
const createEngine = member("backend.database", "create_engine");
const createSessions = member("backend.database", "create_sessions");
const addErrorHandlers = member("backend.errors", "add_error_handlers");
const problemSchemas = member("backend.errors", "problem_schemas");
const configureLogging = member("backend.logging_config", "configure_logging");
const RequestGuard = member("backend.middleware", "RequestGuard");
const Cursors = member("backend.pagination", "Cursors");
const ROUTERS = member("backend.routes", "ROUTERS");
const Settings = member("backend.settings", "Settings");

/** Emits `backend/main.py`: the only place where the parts of the service meet. */
export function emitMain(service: Service): string {
  return printModule({
    docstring: "The application: the only place where the parts of the service meet.",
    body: [
      ["TAGS = ", tall(list([...service.resources.map(tag), ...adminTag(service), ...organisationTag(service)]))],
      openApi,
      createApp(service),
    ],
  });
}

function tag({ many, nouns, description }: ServiceResource): Code {
  return dict([
    [str("name"), str(many)],
    [str("description"), text(description === "" ? `The ${nouns} of the user who is signed in.` : description)],
  ]);
}

function organisationTag({ features }: Service): readonly Code[] {
  if (!features.has("organisations")) return [];
  const description = "Your organisations, their members and their invitations. An access token acts for one of them.";
  return [
    dict([
      [str("name"), str("organisations")],
      [str("description"), text(description)],
    ]),
  ];
}

/** The reason of the spec, where every reader of the documentation sees it. */
function adminTag({ administrators }: Service): readonly Code[] {
  if (administrators === undefined) return [];
  const description = `The rows of all users, for administrators: ${administrators}`;
  return [
    dict([
      [str("name"), str("admin")],
      [str("description"), text(description)],
    ]),
  ];
}

const openApi = classDefinition(
  py`class Service(${FastAPI})`,
  "FastAPI, with the schema of its errors in the OpenAPI document.",
  definition(
    py`def openapi(self) -> dict[str, ${Any}]`,
    "Return the OpenAPI document.",
    py`
      if self.openapi_schema is None:
          document = super().openapi()
          document["components"]["schemas"].update(${problemSchemas}())
      return super().openapi()
    `,
  ),
);

function createApp({ title, description }: Service): Code {
  const metadata: readonly Code[] = [
    ["title=", text(title)],
    ...(description === "" ? [] : [["description=", text(description)]]),
  ];
  return definition(
    py`def create_app(settings: ${Settings} | None = None) -> ${FastAPI}`,
    "Put the service together, for `uvicorn --factory backend.main:create_app`.",
    py`
      settings = settings or ${Settings}()
      ${configureLogging}(settings.log_level)
      engine = ${createEngine}(settings)

      @${asynccontextmanager}
      async def lifespan(_app: ${FastAPI}) -> ${AsyncIterator}[None]:
          # What lives as long as the program need not be looked at by the collector.
          ${gc}.collect()
          ${gc}.freeze()
          try:
              await ${checkLock}(engine, settings.environment)
              yield
          finally:
              await engine.dispose()

      app = ${tallCall(
        "Service",
        ...metadata,
        "openapi_tags=TAGS",
        'openapi_url=None if settings.environment == "production" else "/openapi.json"',
        "lifespan=lifespan",
        "redirect_slashes=False",
        "generate_unique_id_function=lambda route: route.name",
      )}
      app.state.settings = settings
      app.state.sessions = ${createSessions}(engine)
      app.state.cursors = ${Cursors}(settings.secret_key.get_secret_value())
      app.add_middleware(${RequestGuard}, max_body_bytes=settings.max_body_bytes)
      ${addErrorHandlers}(app)
      for router in ${ROUTERS}:
          app.include_router(router)
      return app
    `,
  );
}
