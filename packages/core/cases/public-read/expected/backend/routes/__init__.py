"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.cuisines import router as cuisines_router
from backend.routes.drafts import router as drafts_router
from backend.routes.health import router as health_router
from backend.routes.recipes import router as recipes_router
from backend.routes.tags import router as tags_router

ROUTERS = (
    auth_router,
    health_router,
    cuisines_router,
    drafts_router,
    tags_router,
    recipes_router,
)
