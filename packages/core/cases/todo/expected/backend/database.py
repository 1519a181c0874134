"""The database: its engine, and one session for each request."""

import json
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import Depends, Request
from sqlalchemy import Dialect, event
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    async_sessionmaker,
    create_async_engine,
)
from sqlmodel import Session, SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.errors import Unavailable
from backend.settings import Settings
from backend.tripwire import WatchedSession

logger = logging.getLogger(__name__)

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


def utc_now() -> datetime:
    """Return the time, with its zone."""
    return datetime.now(UTC)


def create_engine(settings: Settings) -> AsyncEngine:
    """Make the engine. It connects when the first statement is sent."""
    engine = create_engine_of_kind(settings)
    event.listen(engine.sync_engine, "do_connect", connect)
    return engine


def as_owner(settings: Settings) -> Settings:
    """Return the settings for the owner of the tables, who migrates them."""
    url = settings.migration_database_url or settings.database_url
    return settings.model_copy(update={"database_url": url})


def create_engine_of_kind(settings: Settings) -> AsyncEngine:
    """Make the engine for SQLite or for PostgreSQL."""
    if settings.database_url.startswith("sqlite"):
        engine = create_async_engine(
            settings.database_url, hide_parameters=True, pool_timeout=5
        )
        event.listen(engine.sync_engine, "connect", set_sqlite_pragmas)
        return engine
    return create_async_engine(
        settings.database_url,
        hide_parameters=True,
        pool_size=settings.database_pool_size,
        max_overflow=0,
        pool_timeout=5,
        json_deserializer=read_json,
        connect_args={
            "timeout": 5,
            "command_timeout": 8,
            "server_settings": {
                "statement_timeout": "5000",
                "lock_timeout": "2000",
                "idle_in_transaction_session_timeout": "10000",
            },
        },
    )


def connect(dialect: Dialect, _record: Any, args: Any, options: Any) -> Any:
    """Connect; a server that cannot be reached is no mistake of the service."""
    try:
        return dialect.connect(*args, **options)
    except OSError as error:
        logger.error("database unavailable", exc_info=error)
        raise Unavailable("The database does not answer. Try again.") from error


def read_json(text: str) -> Any:
    """Return the value of a JSON column, in which PostgreSQL writes out even 1e300."""
    return json.loads(text, parse_int=read_number)


def read_number(digits: str) -> int | float:
    """Return an integer of 64 bits, all that a client can store, or a float."""
    number = int(digits)
    return number if abs(number) < 2**63 else float(number)


def set_sqlite_pragmas(connection: Any, _record: Any) -> None:
    """Turn on what SQLite leaves off: foreign keys, and readers beside a writer."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA busy_timeout = 5000")
    cursor.close()


def create_sessions(engine: AsyncEngine) -> async_sessionmaker[AsyncSession]:
    """Make the sessions. On SQLite, which has no second lock, they are watched."""
    on_sqlite = engine.dialect.name == "sqlite"
    return async_sessionmaker(
        engine,
        class_=AsyncSession,
        sync_session_class=WatchedSession if on_sqlite else Session,
        expire_on_commit=False,
    )


async def get_db_session(request: Request) -> AsyncIterator[AsyncSession]:
    """Open one transaction per request: it commits when the route returns."""
    async with request.app.state.sessions.begin() as session:
        yield session


# With `scope="function"` the commit comes before the response: a failed commit is an
# error, and never a 201 for a row that was not stored.
DbSession = Annotated[AsyncSession, Depends(get_db_session, scope="function")]
