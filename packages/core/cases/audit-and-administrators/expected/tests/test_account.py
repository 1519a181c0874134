"""What becomes of an account that its user deletes, and of what belongs to it."""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy import func
from sqlmodel import col, select

from backend.database import as_owner, create_engine
from backend.ids import Id
from tests.accounts import PASSWORD, leave, new_email, sign_in, sign_up
from tests.answers import assert_problem, assert_refused, assert_token_refused
from tests.cases import one_of_each_owner
from tests.clients import client_of
from tests.resource import Resource
from tests.rows import (
    body_of,
    change,
    create,
    create_all,
    list_of,
    owner_of,
    url_of,
)


@pytest.fixture
def email() -> str:
    """Give the address of Carol, which nobody has yet."""
    return new_email()


@pytest.fixture
async def carol(
    app: FastAPI, nobody: AsyncClient, email: str
) -> AsyncIterator[AsyncClient]:
    """Give the client of a user who has a password."""
    await sign_up(nobody, email)
    token = (await sign_in(nobody, email)).json()["access_token"]
    async with client_of(app, token) as client:
        yield client


async def count_rows(app: FastAPI, resource: Resource, owner_id: Id) -> int:
    """Return how many rows of an owner the database holds, whoever that is."""
    owner = col(getattr(resource.model, resource.owner))
    statement = (
        select(func.count()).select_from(resource.model).where(owner == owner_id)
    )
    engine = create_engine(as_owner(app.state.settings))
    async with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            quote = engine.dialect.identifier_preparer.quote
            table = quote(str(resource.model.__tablename__))
            # The owner of the table sees every row, until this is rolled back.
            await connection.exec_driver_sql(
                f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY"
            )
        options = {"beyond_owner": "a test"}
        found = await connection.execute(statement, execution_options=options)
        count: int = found.scalar_one()
        await connection.rollback()
    await engine.dispose()
    return count


async def test_an_account_takes_what_is_its_own_and_nothing_else(
    resource: Resource, carol: AsyncClient, alice: AsyncClient, app: FastAPI
) -> None:
    rows = await create_all(resource, carol)
    for link in resource.links:
        target = await create(link.target(), carol)
        await change(resource, carol, rows[0], {link.name: [target["id"]]})
    await create(resource, alice)
    kept = await list_of(resource, alice)
    owner_id = await owner_of(resource, carol)
    before = await count_rows(app, resource, owner_id)

    answer = await leave(carol)

    assert answer.status_code == 204, answer.text
    assert answer.content == b""
    assert before == len(rows)
    assert await count_rows(app, resource, owner_id) == 0
    assert await list_of(resource, alice) == kept


async def test_a_token_ends_with_its_account(
    carol: AsyncClient, nobody: AsyncClient, email: str
) -> None:
    token = carol.headers["Authorization"].removeprefix("Bearer ")
    me = (await carol.get("/auth/me")).json()

    await leave(carol)

    await assert_token_refused(nobody, token)
    assert_problem(await sign_in(nobody, email), 401)
    again = await sign_up(nobody, email)
    assert again.status_code == 201
    assert again.json()["id"] != me["id"]
    await assert_token_refused(nobody, token)


@one_of_each_owner()
async def test_an_account_ends_once_however_often_that_is_asked_for(
    resource: Resource, carol: AsyncClient
) -> None:
    row = await create(resource, carol)
    body = await body_of(resource, carol)
    departures = [leave(carol) for _ in range(8)]
    visits = [
        visit
        for _ in range(8)
        for visit in (
            carol.get("/auth/me"),
            carol.get(resource.path),
            carol.put(url_of(resource, row), json=body),
            carol.post(resource.path, json=body),
        )
    ]

    answers = await asyncio.gather(*departures, *visits)

    # Of two requests that wait for each other, PostgreSQL ends one: it may come again.
    departed = [*answers[:8], await leave(carol)]
    statuses = Counter(answer.status_code for answer in departed)
    assert statuses[204] == 1
    assert set(statuses) <= {204, 401, 503}
    # What came too late is refused, whatever it was, and is no error of the service.
    assert {answer.status_code for answer in answers if answer.is_server_error} <= {503}
    assert (await carol.get("/auth/me")).status_code == 401


async def test_nobody_deletes_an_account_without_its_password(
    carol: AsyncClient, nobody: AsyncClient
) -> None:
    denied = await leave(carol, PASSWORD.strip())
    without = await carol.request("DELETE", "/auth/me", json={})
    unknown = await leave(nobody)

    assert_problem(denied, 403)
    assert_refused(without, "/body/password")
    assert_problem(unknown, 401)
    assert (await carol.get("/auth/me")).status_code == 200


@pytest.mark.usefixtures("bob")
async def test_the_end_of_an_account_and_a_wrong_password_are_in_the_log(
    carol: AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "backend.security")
    me = (await carol.get("/auth/me")).json()

    await leave(carol, PASSWORD.strip())
    await leave(carol)

    events = [(log.message, getattr(log, "event", {})) for log in caplog.records]
    names = [
        name for name, event in events if str(event.get("user_id")) == str(me["id"])
    ]
    assert (names[0], names[-1]) == ("deletion_denied", "account_deleted")
