"""The routes of administrators. For everybody else they are not there."""

from fastapi import APIRouter

from backend.dependencies.administrator import administrators_only
from backend.errors import NotFound, responses
from backend.routes.admin.audit import router as audit_router
from backend.routes.admin.customers import router as customers_router
from backend.routes.admin.invoices import router as invoices_router
from backend.routes.admin.users import router as users_router

router = APIRouter(
    prefix="/admin",
    tags=["admin"],
    dependencies=[administrators_only],
    responses=responses(NotFound),
)

router.include_router(audit_router)
router.include_router(users_router)
router.include_router(customers_router)
router.include_router(invoices_router)
