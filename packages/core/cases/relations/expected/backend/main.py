"""The application: the only place where the parts of the service meet."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI

from backend.database import create_engine, create_sessions
from backend.errors import add_error_handlers, problem_schemas
from backend.logging_config import configure_logging
from backend.middleware import RequestGuard
from backend.pagination import Cursors
from backend.routes import ROUTERS
from backend.settings import Settings
from backend.start_check import check_lock

TAGS = [
    {"name": "clients", "description": "A client, owned by the user who made it."},
    {"name": "tags", "description": "A tag, owned by the user who made it."},
    {"name": "projects", "description": "A project, owned by the user who made it."},
    {"name": "tasks", "description": "A task, owned by the user who made it."},
]


class Service(FastAPI):
    """FastAPI, with the schema of its errors in the OpenAPI document."""

    def openapi(self) -> dict[str, Any]:
        """Return the OpenAPI document."""
        if self.openapi_schema is None:
            document = super().openapi()
            document["components"]["schemas"].update(problem_schemas())
        return super().openapi()


def create_app(settings: Settings | None = None) -> FastAPI:
    """Put the service together, for `uvicorn --factory backend.main:create_app`."""
    settings = settings or Settings()
    configure_logging(settings.log_level)
    engine = create_engine(settings)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        # What lives as long as the program need not be looked at by the collector.
        gc.collect()
        gc.freeze()
        try:
            await check_lock(engine, settings.environment)
            yield
        finally:
            await engine.dispose()

    app = Service(
        title="Todo API",
        description=(
            "Clients, tags, projects and tasks, each owned by the user who made it."
        ),
        openapi_tags=TAGS,
        openapi_url=None if settings.environment == "production" else "/openapi.json",
        lifespan=lifespan,
        redirect_slashes=False,
        generate_unique_id_function=lambda route: route.name,
    )
    app.state.settings = settings
    app.state.sessions = create_sessions(engine)
    app.state.cursors = Cursors(settings.secret_key.get_secret_value())
    app.add_middleware(RequestGuard, max_body_bytes=settings.max_body_bytes)
    add_error_handlers(app)
    for router in ROUTERS:
        app.include_router(router)
    return app
