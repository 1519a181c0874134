"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.categories import router as categories_router
from backend.routes.health import router as health_router
from backend.routes.invoices import router as invoices_router
from backend.routes.tasks import router as tasks_router

ROUTERS = (
    auth_router,
    health_router,
    categories_router,
    invoices_router,
    tasks_router,
)
