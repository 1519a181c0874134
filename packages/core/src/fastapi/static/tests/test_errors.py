"""What the service promises when something goes wrong in it, or under it."""

import json
from collections.abc import AsyncIterator
from io import StringIO
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from httpx2 import AsyncClient
from sqlalchemy import Connection, event, text
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from backend.database import DbSession
from backend.settings import Settings
from tests.accounts import new_email, sign_up
from tests.answers import assert_problem
from tests.clients import client_of, started
from tests.databases import on_postgresql, settings_for


@pytest.fixture
async def fragile(settings: Settings) -> AsyncIterator[FastAPI]:
    """Give an application to break, which no other test uses."""
    async with started(settings) as app:
        yield app


@pytest.fixture(params=["sqlite:///{}/canary/x.db", "postgresql://x:canary@[::1]:1/x"])
async def lost(
    request: pytest.FixtureRequest, settings: Settings, tmp_path: Path
) -> AsyncIterator[FastAPI]:
    """Give an application whose database cannot be reached."""
    url = settings_for(request.param.format(tmp_path)).database_url
    async with started(settings.model_copy(update={"database_url": url})) as app:
        yield app


def leave_an_orphan(connection: Connection) -> None:
    """Break a reference that the database checks at the commit, which then fails."""
    reference = "INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED"
    connection.exec_driver_sql("CREATE TEMPORARY TABLE parents (id INTEGER UNIQUE)")
    connection.exec_driver_sql(f"CREATE TEMPORARY TABLE orphans (parent {reference})")
    connection.exec_driver_sql("INSERT INTO orphans VALUES (1)")


async def test_a_mistake_of_the_service_is_explained_in_its_log_only(
    fragile: FastAPI, log: StringIO
) -> None:
    @fragile.get("/broken")
    async def get_broken() -> None:
        raise RuntimeError("canary in its cage")

    async with client_of(fragile) as client:
        response = await client.get("/broken")

    assert_problem(response, 500)
    request_id = response.headers["X-Request-ID"]
    assert request_id in response.json()["detail"]
    assert "RuntimeError" not in response.text
    assert "canary" not in response.text
    [line] = [line for line in log.getvalue().splitlines() if "canary" in line]
    assert json.loads(line)["request_id"] == request_id


async def test_a_response_that_breaks_off_is_not_passed_off_as_whole(
    fragile: FastAPI,
) -> None:
    async def half_an_answer() -> AsyncIterator[bytes]:
        yield b"half"
        raise ArithmeticError

    @fragile.get("/broken")
    async def get_broken() -> StreamingResponse:
        return StreamingResponse(half_an_answer())

    async with client_of(fragile) as client:
        with pytest.raises(ArithmeticError):
            await client.get("/broken")


TWICE = "INSERT INTO users SELECT * FROM users LIMIT 1"
NOTHING = "INSERT INTO users (email) VALUES (NULL)"
NOWHERE = "SELECT canary FROM nowhere"
TOO_LARGE = "SELECT 32767::smallint + 1::smallint AS canary"
CUT_OFF = "SELECT pg_terminate_backend(pg_backend_pid())"
LOCKED_OUT = "DO $$ BEGIN RAISE 'canary' USING ERRCODE = '28P01'; END $$"
NO_MEMBER_NOW = "DO $$ BEGIN RAISE 'canary' USING ERRCODE = '42501'; END $$"


@pytest.mark.parametrize(
    ("statement", "status"),
    [
        pytest.param(TWICE, 409, id="a value is taken"),
        pytest.param(NOTHING, 500, id="a column is not set"),
        pytest.param(NOWHERE, 500, id="a table is not there"),
        pytest.param(TOO_LARGE, 422, id="out of range", marks=on_postgresql),
        pytest.param(CUT_OFF, 503, id="cut off", marks=on_postgresql),
        pytest.param(LOCKED_OUT, 503, id="locked out", marks=on_postgresql),
        pytest.param(NO_MEMBER_NOW, 503, id="a right is gone", marks=on_postgresql),
    ],
)
async def test_what_the_database_says_stays_inside(
    fragile: FastAPI, statement: str, status: int
) -> None:
    @fragile.get("/broken")
    async def get_broken(db: DbSession) -> None:
        connection = await db.connection()
        await connection.execute(text(statement))

    async with client_of(fragile) as client:
        await sign_up(client, new_email())
        response = await client.get("/broken")

    assert_problem(response, status)
    assert "canary" not in response.text


async def test_when_every_connection_is_busy_the_service_asks_to_try_again(
    fragile: FastAPI,
) -> None:
    @fragile.get("/broken")
    async def get_broken() -> None:
        raise PoolTimeoutError("no canary is free")

    async with client_of(fragile) as client:
        response = await client.get("/broken")

    assert_problem(response, 503)
    assert "canary" not in response.text


async def test_a_commit_that_fails_is_no_success_and_stores_nothing(
    fragile: FastAPI, nobody: AsyncClient, log: StringIO
) -> None:
    email = new_email()
    engine = fragile.state.sessions.kw["bind"].sync_engine
    event.listen(engine, "commit", leave_an_orphan)

    async with client_of(fragile) as client:
        response = await sign_up(client, email)

    assert_problem(response, 409)
    assert "signed_up" not in log.getvalue()
    assert (await sign_up(nobody, email)).status_code == 201


@pytest.mark.parametrize("path", ["/health", "/auth/me"])
async def test_without_its_database_the_service_asks_to_try_again(
    lost: FastAPI, token: str, log: StringIO, path: str
) -> None:
    async with client_of(lost, token) as client:
        response = await client.get(path)

    assert_problem(response, 503)
    assert int(response.headers["Retry-After"]) > 0
    assert "database unavailable" in log.getvalue()
    assert "canary" not in response.text + log.getvalue()
