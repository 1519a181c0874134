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


async def execute_on_server(statement: str) -> None:
    """Run a statement on the PostgreSQL server of `TEST_DATABASE_URL`."""
    connection = await asyncpg.connect(SERVER)
    await connection.execute(statement)
    await connection.close()


@contextmanager
def new_database(folder: Path) -> Iterator[str]:
    """Give the address of an empty database: SQLite, unless a server is named."""
    if SERVER is None:
        yield f"sqlite:///{folder}/test.db"
        return
    name = f"test_{token_hex(8)}"
    asyncio.run(execute_on_server(f"CREATE DATABASE {name}"))
    try:
        yield urlunsplit(urlsplit(SERVER)._replace(path=f"/{name}"))
    finally:
        asyncio.run(execute_on_server(f"DROP DATABASE {name} WITH (FORCE)"))


def settings_for(database_url: str) -> Settings:
    """Return settings whose log tells all it can, so that it shows what leaks."""
    return Settings(
        database_url=database_url, secret_key=token_hex(32), log_level="DEBUG"
    )


def migrations_for(settings: Settings) -> Config:
    """Return the migrations, to run on the database of the settings."""
    config = Config(Path(__file__).parents[1] / "alembic.ini")
    config.attributes["settings"] = settings
    return config
