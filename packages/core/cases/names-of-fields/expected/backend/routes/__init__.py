"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.health import router as health_router
from backend.routes.records import router as records_router

ROUTERS = (
    auth_router,
    health_router,
    records_router,
)
