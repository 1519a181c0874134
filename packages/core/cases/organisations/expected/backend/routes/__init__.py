"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.drafts import router as drafts_router
from backend.routes.health import router as health_router
from backend.routes.invitations import router as invitations_router
from backend.routes.members import router as members_router
from backend.routes.organisations import router as organisations_router
from backend.routes.tasks import router as tasks_router

ROUTERS = (
    auth_router,
    health_router,
    organisations_router,
    members_router,
    invitations_router,
    drafts_router,
    tasks_router,
)
