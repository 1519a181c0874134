"""A real database that is thrown away, the application on it, and two users."""

import logging
import sys
from collections.abc import AsyncIterator, Iterator
from io import StringIO
from typing import Any

import pytest
from alembic import command
from argon2 import PasswordHasher
from fastapi import FastAPI
from httpx2 import AsyncClient

from backend import passwords
from backend.logging_config import JsonFormatter
from backend.settings import Settings
from tests.administrators import is_made
from tests.clients import client_of, new_user, started
from tests.databases import migrations_for, new_database
from tests.forging import read
from tests.resource import Resource
from tests.resources import resources
from tests.statements import watched


@pytest.fixture(scope="session", autouse=True)
def settings_of_this_machine() -> Iterator[None]:
    """Hide the settings in the environment and in `.env`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(Settings.model_config, "env_file", None)
        for name in Settings.model_fields:
            patch.delenv(name.upper(), raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def hasher_of_the_service() -> Iterator[PasswordHasher]:
    """Let a password cost little while the tests run, and give the real hasher.

    The strength of a hash is for attackers, and the tests make many accounts.
    """
    with pytest.MonkeyPatch.context() as patch:
        hasher = passwords.hasher
        cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        patch.setattr(passwords, "hasher", cheap)
        yield hasher


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """Give the settings of the application under test, whose database is migrated."""
    with new_database(tmp_path_factory.mktemp("database")) as settings:
        command.upgrade(migrations_for(settings), "head")
        yield settings


@pytest.fixture(scope="session")
def anyio_backend() -> tuple[str, dict[str, bool]]:
    """Run the tests in one loop of asyncio, the one that uvicorn chooses."""
    return "asyncio", {"use_uvloop": sys.platform != "win32"}


@pytest.fixture(scope="session")
async def app(settings: Settings) -> AsyncIterator[FastAPI]:
    """Give the application under test."""
    async with started(settings) as app:
        yield app


@pytest.fixture(autouse=True)
def every_statement_names_the_owner() -> Iterator[list[str]]:
    """Check, whatever a test is about, that no statement reached rows of others."""
    with watched() as strays:
        yield strays
    assert strays == []


@pytest.fixture(params=resources, ids=str)
def resource(request: pytest.FixtureRequest) -> Resource:
    """Give each resource in turn."""
    found: Resource = request.param
    return found


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


@pytest.fixture(scope="session")
async def erin(app: FastAPI, settings: Settings) -> AsyncIterator[AsyncClient]:
    """Give the client of a user of the whole run, for tests that change no row."""
    async with new_user(app, settings) as client:
        yield client


@pytest.fixture(scope="session")
async def frank(app: FastAPI, settings: Settings) -> AsyncIterator[AsyncClient]:
    """Give the client of another user of the whole run."""
    async with new_user(app, settings) as client:
        yield client


@pytest.fixture
async def admin(app: FastAPI, settings: Settings) -> AsyncIterator[AsyncClient]:
    """Give the client of an administrator."""
    async with new_user(app, settings) as client:
        await is_made(app, client, is_administrator=True)
        yield client


@pytest.fixture
async def nobody(app: FastAPI) -> AsyncIterator[AsyncClient]:
    """Give a client that is not signed in."""
    async with client_of(app) as client:
        yield client


@pytest.fixture
def log(app: FastAPI) -> Iterator[StringIO]:
    """Give what the application that started last writes to its log from here on."""
    [handler] = [
        handler
        for handler in logging.getLogger().handlers
        if isinstance(handler.formatter, JsonFormatter)
    ]
    assert isinstance(handler, logging.StreamHandler)
    written = StringIO()
    stream = handler.setStream(written)
    yield written
    handler.setStream(stream)


@pytest.fixture
def token(alice: AsyncClient) -> str:
    """Give a good access token: the one of a user."""
    return alice.headers["Authorization"].removeprefix("Bearer ")


@pytest.fixture
def claims(token: str) -> dict[str, Any]:
    """Give the claims of a good access token."""
    return read(token.split(".")[1])


@pytest.fixture
def key(settings: Settings) -> str:
    """Give the key of the service, which no attacker has."""
    return settings.secret_key.get_secret_value()
