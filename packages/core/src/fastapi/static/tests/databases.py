"""Databases to test with: real ones, which are thrown away."""

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest
from alembic.config import Config

from backend.settings import Settings

SERVER = os.environ.get("TEST_DATABASE_URL")

on_postgresql = pytest.mark.skipif(SERVER is None, reason="SQLite has no such thing.")


async def execute_on_server(*statements: str) -> None:
    """Run statements on the PostgreSQL server of `TEST_DATABASE_URL`."""
    connection = await asyncpg.connect(SERVER)
    for statement in statements:
        await connection.execute(statement)
    await connection.close()


@contextmanager
def new_database(folder: Path) -> Iterator[Settings]:
    """Give the settings of an empty database: SQLite, unless a server is named.

    On a server the service gets a role of its own, which owns nothing.
    """
    if SERVER is None:
        yield settings_for(f"sqlite:///{folder}/test.db")
        return
    name, password = f"test_{token_hex(8)}", token_hex(16)
    owner = urlsplit(SERVER)._replace(path=f"/{name}")
    host = owner.netloc.rpartition("@")[2]
    service = owner._replace(netloc=f"{name}:{password}@{host}")
    make_role = f"CREATE ROLE {name} LOGIN PASSWORD '{password}'"
    asyncio.run(execute_on_server(f"CREATE DATABASE {name}", make_role))
    try:
        yield settings_for(urlunsplit(service), urlunsplit(owner))
    finally:
        # It waits for connections that are closing. To force them is not this role's
        # right: one may be that of the server itself, which clears up in the tables.
        drop_database = f"DROP DATABASE {name}"
        asyncio.run(execute_on_server(drop_database, f"DROP ROLE {name}"))


def settings_for(
    database_url: str, migration_database_url: str | None = None
) -> Settings:
    """Return settings whose log tells all it can, so that it shows what leaks."""
    return Settings(
        database_url=database_url,
        migration_database_url=migration_database_url,
        secret_key=token_hex(32),
        log_level="DEBUG",
    )


def migrations_for(settings: Settings) -> Config:
    """Return the migrations, to run on the database of the settings."""
    config = Config(Path(__file__).parents[1] / "alembic.ini")
    config.attributes["settings"] = settings
    return config
