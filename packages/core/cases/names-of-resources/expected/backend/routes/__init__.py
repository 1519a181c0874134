"""The routers, one for each resource."""

from backend.routes.auth import router as auth_router
from backend.routes.fs import router as fs_router
from backend.routes.health import router as health_router
from backend.routes.models import router as models_router
from backend.routes.news_items import router as news_items_router
from backend.routes.people import router as people_router
from backend.routes.rows import router as rows_router
from backend.routes.sessions import router as sessions_router
from backend.routes.tables import router as tables_router
from backend.routes.working_hours import router as working_hours_router

ROUTERS = (
    auth_router,
    health_router,
    fs_router,
    working_hours_router,
    news_items_router,
    people_router,
    rows_router,
    sessions_router,
    tables_router,
    models_router,
)
