"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.client_projects import router as client_projects_router
from backend.routes.clients import router as clients_router
from backend.routes.health import router as health_router
from backend.routes.project_tasks import router as project_tasks_router
from backend.routes.projects import router as projects_router
from backend.routes.tags import router as tags_router
from backend.routes.tasks import router as tasks_router

ROUTERS = (
    auth_router,
    health_router,
    clients_router,
    tags_router,
    projects_router,
    tasks_router,
    client_projects_router,
    project_tasks_router,
)
