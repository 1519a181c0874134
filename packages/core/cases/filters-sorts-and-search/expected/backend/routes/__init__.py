"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.health import router as health_router
from backend.routes.projects import router as projects_router
from backend.routes.todos import router as todos_router
from backend.routes.tracks import router as tracks_router

ROUTERS = (
    auth_router,
    health_router,
    projects_router,
    tracks_router,
    todos_router,
)
