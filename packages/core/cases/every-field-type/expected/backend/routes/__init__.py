"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.drafts import router as drafts_router
from backend.routes.health import router as health_router
from backend.routes.presets import router as presets_router
from backend.routes.products import router as products_router
from backend.routes.samples import router as samples_router
from backend.routes.shelves import router as shelves_router

ROUTERS = (
    auth_router,
    health_router,
    presets_router,
    products_router,
    shelves_router,
    drafts_router,
    samples_router,
)
