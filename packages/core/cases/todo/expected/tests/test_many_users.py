"""Nothing of a user reaches another while many of them use the service at once.

Two hundred requests share a few connections, and some of them fail: what one has told
its connection must not be there for the next. These tests hold, as those of
`test_isolation.py`, while at least one of the two locks holds.
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from httpx2 import AsyncClient, Response
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from backend.ids import Id
from backend.row_security import act_as
from backend.settings import Settings
from tests.cases import one_of_each_owner
from tests.clients import calm_client_of, new_user, started
from tests.ghost import GHOST
from tests.leaks import received
from tests.resource import Body, Resource
from tests.rows import body_of, create, list_of, url_of

# What the service answers when a request had to wait for too long.
BUSY = 503


@dataclass(frozen=True)
class Tenant:
    """A user who has one row of a resource."""

    client: AsyncClient
    user_id: Id
    row: Body
    body: Body

    async def rows(self, resource: Resource) -> list[Body]:
        """Return the rows as they are now, without the time of the last change."""
        rows = await list_of(resource, self.client)
        return [{**row, "updated_at": None} for row in rows]


@dataclass(frozen=True)
class Call:
    """A request that is about to be sent, and whether it asks for what one has."""

    tenant: Tenant
    answer: Coroutine[Any, Any, Response | None]
    is_own: bool


@asynccontextmanager
async def new_tenant(
    resource: Resource, app: FastAPI, settings: Settings
) -> AsyncIterator[Tenant]:
    """Make a user who has a row."""
    async with new_user(app, settings) as user, calm_client_of(app, user) as client:
        user_id = Id((await user.get("/auth/me")).json()["id"])
        body = await body_of(resource, client)
        yield Tenant(client, user_id, await create(resource, client), body)


async def break_off(app: FastAPI, user_id: Id) -> None:
    """Act for a user in a transaction that ends with an error of the database."""
    with suppress(SQLAlchemyError):
        async with app.state.sessions.begin() as db:
            await act_as(db, user_id)
            await db.exec(text("SELECT nonsense"))


def calls_of(
    resource: Resource, app: FastAPI, tenant: Tenant, other: Tenant
) -> Iterator[Call]:
    """Yield calls for what one has, and between them those that can only fail."""
    client, path = tenant.client, resource.path
    mine, foreign = url_of(resource, tenant.row), url_of(resource, other.row)
    own = [
        client.get(path),
        client.get(mine),
        client.put(mine, json=tenant.body),
        client.get(path, params={"with_total": True}),
        client.get(mine),
    ]
    failing: list[Coroutine[Any, Any, Response | None]] = [
        client.get(foreign),
        client.patch(foreign, json=tenant.body),
        client.delete(f"{path}/{GHOST}"),
        client.get(path, params={"cursor": "nonsense"}),
        break_off(app, tenant.user_id),
    ]
    for good, bad in zip(own, failing, strict=True):
        yield Call(tenant, good, is_own=True)
        yield Call(tenant, bad, is_own=False)


def side_by_side(
    resource: Resource, app: FastAPI, tenants: Sequence[Tenant]
) -> list[Call]:
    """Return the calls of all, in turn; each tries to reach the rows of two others."""
    queues = [
        [
            *calls_of(resource, app, tenant, tenants[number - 1]),
            *calls_of(resource, app, tenant, tenants[number - 2]),
        ]
        for number, tenant in enumerate(tenants)
    ]
    return [call for turn in zip(*queues, strict=True) for call in turn]


def leaks_in(
    resource: Resource, call: Call, answer: Response, tenants: Sequence[Tenant]
) -> list[Body]:
    """Return what an answer gives away. What one asked for must be in it."""
    if call.is_own:
        assert received(resource, answer, [call.tenant.row]), answer.text
        if (page := answer.json()).keys() == {"items", "next_cursor", "total"}:
            assert page["total"] in {None, 1}
    foreign = [each.row for each in tenants if each is not call.tenant]
    return received(resource, answer, foreign)


@one_of_each_owner()
async def test_nothing_leaks_while_many_users_share_a_few_connections(
    resource: Resource, settings: Settings
) -> None:
    few = settings.model_copy(update={"database_pool_size": 3})
    async with AsyncExitStack() as stack:
        app = await stack.enter_async_context(started(few))
        tenants = [
            await stack.enter_async_context(new_tenant(resource, app, few))
            for _ in range(10)
        ]
        before = [await each.rows(resource) for each in tenants]
        calls = side_by_side(resource, app, tenants)
        answers = await asyncio.gather(*(call.answer for call in calls))
        after = [await each.rows(resource) for each in tenants]

    served = [
        (call, answer)
        for call, answer in zip(calls, answers, strict=True)
        if answer is not None and answer.status_code != BUSY
    ]
    leaks = [leak for each in served for leak in leaks_in(resource, *each, tenants)]
    assert len(calls) == 200
    assert any(call.is_own for call, _ in served)
    assert leaks == []
    assert after == before
