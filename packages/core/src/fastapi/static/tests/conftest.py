"""A real database that is thrown away, the application on it, and two users."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from secrets import token_hex
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest
from alembic import command
from alembic.config import Config
from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient

from backend.main import create_app
from backend.models.user import User
from backend.settings import Settings
from backend.tokens import create_access_token

SERVER = os.environ.get("TEST_DATABASE_URL")


async def execute_on_server(statement: str) -> None:
    """Run a statement on the PostgreSQL server of `TEST_DATABASE_URL`."""
    connection = await asyncpg.connect(SERVER)
    await connection.execute(statement)
    await connection.close()


@pytest.fixture(scope="session")
def database_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a database of our own: SQLite, unless a server is named."""
    if SERVER is None:
        yield f"sqlite:///{tmp_path_factory.mktemp('database')}/test.db"
        return
    name = f"test_{token_hex(8)}"
    asyncio.run(execute_on_server(f"CREATE DATABASE {name}"))
    yield urlunsplit(urlsplit(SERVER)._replace(path=f"/{name}"))
    asyncio.run(execute_on_server(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(scope="session")
def settings(database_url: str) -> Settings:
    """Give the settings of the application under test."""
    return Settings(database_url=database_url, secret_key=token_hex(32))


@pytest.fixture(scope="session")
def migrations(settings: Settings) -> Config:
    """Give the migrations, all of them applied."""
    config = Config(Path(__file__).parents[1] / "alembic.ini")
    config.attributes["settings"] = settings
    command.upgrade(config, "head")
    return config


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Run the tests on asyncio, all in one loop."""
    return "asyncio"


@pytest.fixture(scope="session")
async def app(settings: Settings, migrations: Config) -> AsyncIterator[FastAPI]:
    """Start the application."""
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        yield app


@asynccontextmanager
async def client_of(
    app: FastAPI, token: str | None = None
) -> AsyncIterator[AsyncClient]:
    """Open a client that sends a token with each request, if it has one."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with AsyncClient(
        transport=ASGITransport(app), base_url="http://test", headers=headers
    ) as client:
        yield client


@asynccontextmanager
async def new_user(app: FastAPI, settings: Settings) -> AsyncIterator[AsyncClient]:
    """Make a user who owns nothing yet, and open a client that is signed in."""
    user = User(email=f"{token_hex(8)}@example.com", password_hash="none")
    async with app.state.sessions.begin() as db:
        db.add(user)
    async with client_of(app, create_access_token(settings, user.id)) as client:
        yield client


@pytest.fixture
async def alice(app: FastAPI, settings: Settings) -> AsyncIterator[AsyncClient]:
    """Give the client of a user."""
    async with new_user(app, settings) as client:
        yield client


@pytest.fixture
async def bob(app: FastAPI, settings: Settings) -> AsyncIterator[AsyncClient]:
    """Give the client of another user."""
    async with new_user(app, settings) as client:
        yield client


@pytest.fixture
async def nobody(app: FastAPI) -> AsyncIterator[AsyncClient]:
    """Give a client that is not signed in."""
    async with client_of(app) as client:
        yield client
