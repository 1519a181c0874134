"""Nothing of a user reaches another, whatever the service answers.

These tests look for leaks alone: a row that was received, and a row that changed. They
hold while at least one of the two locks holds, the gate or row-level security.
"""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient

from tests.clients import calm_client_of
from tests.leaks import received
from tests.resource import Body, Resource
from tests.rows import body_of, create, create_all, list_of, page_of, url_of


@pytest.fixture
async def thief(app: FastAPI, bob: AsyncClient) -> AsyncIterator[AsyncClient]:
    """Give a client of Bob to which an error of the service is an answer as well."""
    async with calm_client_of(app, bob) as client:
        yield client


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
    for link in resource.links:
        foreign = (await create(link.target(), alice))["id"]
        theft = await body_of(resource, thief, 1) | {link.name: [foreign]}
        await thief.post(resource.path, json=theft)
        await thief.put(url_of(resource, mine), json=theft)
        await thief.patch(url_of(resource, mine), json={link.name: [foreign]})

        assert all(
            foreign not in each[link.name] for each in await list_of(resource, thief)
        )
    assert row in await list_of(resource, alice)
