import { emitAdminRoutes } from "./admin/routes.ts";
import { emitAdminRoutesInit } from "./admin/routes-init.ts";
import { emitAdminSchemas } from "./admin/schemas.ts";
import { emitAdminShareRoutes } from "./admin/share-routes.ts";
import { serverFields } from "./field-rules.ts";
import type { History } from "./migration/history.ts";
import { migrate } from "./migration/migration.ts";
import { emitMain } from "./package/main.ts";
import { emitModelsInit } from "./package/models-init.ts";
import { emitPolicies } from "./package/policies.ts";
import { emitRoutesInit } from "./package/routes-init.ts";
import { emitAgents } from "./project/agents.ts";
import { emitAlembicIni } from "./project/alembic-ini.ts";
import { emitCompose } from "./project/compose.ts";
import { emitDockerfile } from "./project/dockerfile.ts";
import { emitDockerignore } from "./project/dockerignore.ts";
import { emitEnvExample } from "./project/env-example.ts";
import { emitGitignore } from "./project/gitignore.ts";
import { emitPyproject } from "./project/pyproject.ts";
import { emitReadme } from "./project/readme.ts";
import { emitSettings } from "./project/settings.ts";
import { emitWorkflow } from "./project/workflow.ts";
import { emitLinkModel } from "./resource/link-model.ts";
import { emitModel } from "./resource/model.ts";
import { emitNestedRoutes } from "./resource/nested-routes.ts";
import { parentsOf } from "./resource/routes/below.ts";
import { emitRoutes } from "./resource/routes.ts";
import { emitSchemas } from "./resource/schemas.ts";
import { emitServerValues } from "./resource/server-values.ts";
import { emitShareModel } from "./resource/sharing/model.ts";
import { emitShareRoutes } from "./resource/sharing/routes.ts";
import { emitShareSchemas } from "./resource/sharing/schemas.ts";
import { emitView, hasView } from "./resource/view.ts";
import type { Service, ServiceResource } from "./service.ts";
import { staticFiles } from "./static-files.ts";
import { emitResources } from "./tests/resources.ts";

/** A file of the service; its path is relative to the folder of the service, with `/`. */
interface File {
  readonly path: string;
  readonly content: string;
}

/** A service as files, the history of its migrations, and the tables that changed since they were migrated. */
export interface Project {
  readonly files: readonly File[];
  readonly history: History;
  readonly changed: readonly string[];
}

/**
 * Emits a service. This cannot fail: whatever could be wrong was a diagnostic before. `onDisk` holds the texts of the
 * migrations that are there.
 */
export function emitProject(service: Service, history: History, onDisk: readonly string[]): Project {
  const migrated = migrate(service, history, onDisk);
  const files = [
    ...staticFiles(service),
    ...projectFiles(service),
    ...service.resources.flatMap((resource) => resourceFiles(resource, service)),
    ...(service.features.has("administrators") ? adminFiles(service) : []),
    ...(migrated.file ? [migrated.file] : []),
  ];
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    history: migrated.history,
    changed: migrated.changed,
  };
}

function projectFiles(service: Service): readonly File[] {
  return [
    { path: ".dockerignore", content: emitDockerignore() },
    { path: ".env.example", content: emitEnvExample(service) },
    { path: ".github/workflows/ci.yml", content: emitWorkflow() },
    { path: ".gitignore", content: emitGitignore() },
    { path: "AGENTS.md", content: emitAgents(service) },
    { path: "Dockerfile", content: emitDockerfile() },
    { path: "README.md", content: emitReadme(service) },
    { path: "alembic.ini", content: emitAlembicIni() },
    { path: "backend/main.py", content: emitMain(service) },
    { path: "backend/models/__init__.py", content: emitModelsInit(service) },
    { path: "backend/policies.py", content: emitPolicies(service) },
    { path: "backend/routes/__init__.py", content: emitRoutesInit(service) },
    { path: "backend/settings.py", content: emitSettings(service) },
    { path: "compose.yaml", content: emitCompose(service) },
    { path: "pyproject.toml", content: emitPyproject(service) },
    { path: "tests/resources.py", content: emitResources(service) },
  ];
}

function resourceFiles(resource: ServiceResource, service: Service): readonly File[] {
  const { one, many } = resource;
  return [
    { path: `backend/models/${one}.py`, content: emitModel(resource, service) },
    { path: `backend/routes/${many}.py`, content: emitRoutes(resource, service) },
    ...parentsOf(resource).map((parent) => ({
      path: `backend/routes/${parent.names.many}.py`,
      content: emitNestedRoutes(resource, parent),
    })),
    ...resource.links.map((link) => ({
      path: `backend/models/${link.one}.py`,
      content: emitLinkModel(resource, link, service),
    })),
    ...(hasView(resource) ? [{ path: `backend/views/${one}.py`, content: emitView(resource, service) }] : []),
    { path: `backend/schemas/${one}.py`, content: emitSchemas(resource, service.ids) },
    ...shareFiles(resource),
    ...(serverFields(resource).length > 0
      ? [{ path: `backend/server_values/${one}.py`, content: emitServerValues(resource) }]
      : []),
  ];
}

function adminFiles(service: Service): readonly File[] {
  return [
    { path: "backend/routes/admin/__init__.py", content: emitAdminRoutesInit(service) },
    ...service.resources.flatMap((resource) => [
      { path: `backend/routes/admin/${resource.many}.py`, content: emitAdminRoutes(resource) },
      { path: `backend/schemas/admin/${resource.one}.py`, content: emitAdminSchemas(resource) },
      ...adminShareFiles(resource),
    ]),
  ];
}

function adminShareFiles(resource: ServiceResource): readonly File[] {
  const { shares } = resource;
  if (shares === undefined) return [];
  return [{ path: `backend/routes/admin/${shares.many}.py`, content: emitAdminShareRoutes(resource, shares) }];
}

function shareFiles(resource: ServiceResource): readonly File[] {
  const { shares } = resource;
  if (shares === undefined) return [];
  return [
    { path: `backend/models/${shares.one}.py`, content: emitShareModel(resource, shares) },
    { path: `backend/routes/${shares.many}.py`, content: emitShareRoutes(resource, shares) },
    { path: `backend/schemas/${shares.one}.py`, content: emitShareSchemas(resource, shares) },
  ];
}
