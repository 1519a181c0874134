"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.health import router as health_router
from backend.routes.labels import router as labels_router
from backend.routes.projects import router as projects_router
from backend.routes.tasks import router as tasks_router

ROUTERS = (
    auth_router,
    health_router,
    labels_router,
    projects_router,
    tasks_router,
)
