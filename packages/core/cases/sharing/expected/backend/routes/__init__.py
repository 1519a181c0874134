"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.health import router as health_router
from backend.routes.labels import router as labels_router
from backend.routes.project_shares import router as project_shares_router
from backend.routes.projects import router as projects_router
from backend.routes.todo_shares import router as todo_shares_router
from backend.routes.todos import router as todos_router
from backend.routes.wish_shares import router as wish_shares_router
from backend.routes.wishes import router as wishes_router

ROUTERS = (
    auth_router,
    health_router,
    labels_router,
    projects_router,
    project_shares_router,
    wishes_router,
    wish_shares_router,
    todos_router,
    todo_shares_router,
)
