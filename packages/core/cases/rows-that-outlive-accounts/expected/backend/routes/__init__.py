"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.drafts import router as drafts_router
from backend.routes.findings import router as findings_router
from backend.routes.health import router as health_router
from backend.routes.sites import router as sites_router

ROUTERS = (
    auth_router,
    health_router,
    sites_router,
    drafts_router,
    findings_router,
)
