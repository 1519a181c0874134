"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.health import router as health_router
from backend.routes.people import router as people_router
from backend.routes.tasks import router as tasks_router

ROUTERS = (
    auth_router,
    health_router,
    people_router,
    tasks_router,
)
