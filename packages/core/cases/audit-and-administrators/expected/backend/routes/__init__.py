"""The routers, one for each resource."""

from backend.routes.admin import router as admin_router
from backend.routes.audit import router as audit_router
from backend.routes.auth import router as auth_router
from backend.routes.customers import router as customers_router
from backend.routes.health import router as health_router
from backend.routes.invoices import router as invoices_router

ROUTERS = (
    auth_router,
    health_router,
    customers_router,
    invoices_router,
    audit_router,
    admin_router,
)
