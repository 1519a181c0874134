"""Nothing of a user reaches another, whatever the service answers.

These tests look for leaks alone: a row that was received, and a row that changed. They
hold while at least one of the two locks holds, the gate or row-level security.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient, Response

from backend.settings import Settings
from tests.cases import each_private
from tests.clients import new_user
from tests.ghost import GHOST
from tests.resource import Body, Resource
from tests.rows import body_of, create, create_all, list_of, page_of, url_of


@pytest.fixture
async def thief(app: FastAPI, bob: AsyncClient) -> AsyncIterator[AsyncClient]:
    """Give a client of Bob to which an error of the service is an answer as well."""
    async with AsyncClient(
        transport=ASGITransport(app, raise_app_exceptions=False),
        base_url="http://test",
        headers=bob.headers,
    ) as client:
        yield client


def objects_in(value: Any) -> Iterator[Body]:
    """Yield each object in a JSON document."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from objects_in(part)


def received(resource: Resource, answer: Response, rows: Sequence[Body]) -> list[Body]:
    """Return what an answer gives away of some rows."""
    if "json" not in answer.headers.get("Content-Type", ""):
        return []
    names = ("id", resource.owner)
    secrets = [[row[name] for name in names] for row in rows]
    found = objects_in(answer.json())
    return [each for each in found if [each.get(name) for name in names] in secrets]


@each_private()
async def test_no_answer_holds_a_row_of_another_user(
    resource: Resource, alice: AsyncClient, thief: AsyncClient
) -> None:
    rows = await create_all(resource, alice)
    page = await page_of(resource, alice, limit=1)
    queries: list[Body] = [{}, {"with_total": True}, {"cursor": page["next_cursor"]}]
    queries += [{"sort": sort} for sort in ("created_at", *resource.sorts)]
    queries += [{name: rows[0][name]} for name in resource.filters]
    queries += [{"search": part} for part in resource.searches.values()]

    answers = [await thief.get(resource.path, params=query) for query in queries]
    answers += [await thief.get(url_of(resource, row)) for row in rows]
    for verb in ("PUT", "PATCH", "DELETE"):
        body = None if verb == "DELETE" else await body_of(resource, thief, 1)
        for row in rows:
            answers.append(await thief.request(verb, url_of(resource, row), json=body))

    leaks = [leak for answer in answers for leak in received(resource, answer, rows)]
    assert leaks == []


@each_private()
async def test_no_total_counts_the_rows_of_another_user(
    resource: Resource, alice: AsyncClient, thief: AsyncClient
) -> None:
    await create_all(resource, alice)

    answer = await thief.get(resource.path, params={"with_total": True})

    assert answer.json().get("total", 0) == 0


async def test_no_request_changes_a_row_of_another_user(
    resource: Resource, alice: AsyncClient, thief: AsyncClient
) -> None:
    rows = await create_all(resource, alice)
    before = await list_of(resource, alice)
    body = await body_of(resource, thief, 1)
    stolen = body | {name: rows[0][name] for name in ("id", resource.owner)}

    for row in rows:
        await thief.put(url_of(resource, row), json=body)
        await thief.patch(url_of(resource, row), json=body)
        await thief.patch(url_of(resource, row), json={})
        await thief.delete(url_of(resource, row))
    await thief.post(resource.path, json=stolen)

    assert await list_of(resource, alice) == before


async def test_no_row_refers_to_a_row_of_another_user(
    resource: Resource, alice: AsyncClient, thief: AsyncClient
) -> None:
    row = await create(resource, alice)
    mine = await create(resource, thief)

    for reference in resource.references:
        foreign = (await create(reference.target or resource, alice))["id"]
        theft = await body_of(resource, thief, 1) | {reference.name: foreign}
        await thief.post(resource.path, json=theft)
        await thief.put(url_of(resource, mine), json=theft)
        await thief.patch(url_of(resource, mine), json={reference.name: foreign})

        refer = [each[reference.name] for each in await list_of(resource, thief)]

        assert foreign not in refer
    assert row in await list_of(resource, alice)


@each_private()
async def test_nothing_leaks_while_requests_of_many_users_run_side_by_side(
    resource: Resource, app: FastAPI, settings: Settings
) -> None:
    async with AsyncExitStack() as stack:
        users = [
            await stack.enter_async_context(new_user(app, settings)) for _ in range(10)
        ]
        rows = [await create(resource, user) for user in users]

        async def leaks_of(number: int) -> list[Body]:
            """Ask for what one has, for what one may not have, and for nonsense."""
            user, own = users[number], rows[number]
            others = [row for row in rows if row != own]
            other = others[number % len(others)]
            answers = await asyncio.gather(
                *(user.get(resource.path) for _ in range(8)),
                *(user.get(url_of(resource, own)) for _ in range(4)),
                *(user.get(url_of(resource, other)) for _ in range(4)),
                user.delete(f"{resource.path}/{GHOST}"),
                user.get(resource.path, params={"cursor": "nonsense"}),
                user.post(resource.path, json={"nonsense": True}),
                user.get(resource.path, params={"with_total": True}),
            )
            return [
                leak for each in answers for leak in received(resource, each, others)
            ]

        leaks = await asyncio.gather(*map(leaks_of, range(len(users))))

    assert leaks == [[]] * len(users)
