"""Responses show the rows that a row refers to, where they are asked for."""

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient

from backend.expansion import find_public
from backend.ids import Id
from tests.answers import assert_refused
from tests.cases import each_private, for_each
from tests.reach import unowned
from tests.resource import Body, Reference, Resource
from tests.rows import change, create, create_all, get, list_of, owners_of, url_of
from tests.statements import captured

for_each_expansion = for_each(
    "reference",
    lambda resource: [each for each in resource.references if each.expand],
)


def names_to_expand(resource: Resource) -> list[list[str]]:
    """Return all that a resource can show at once, if there is anything."""
    names = [each.expand for each in resource.references if each.expand]
    return [names] if names else []


async def row_with(
    resource: Resource, user: AsyncClient, reference: Reference
) -> tuple[Body, Body]:
    """Return a row and the one that it refers to."""
    row = await create(resource, user)
    other = await create(reference.target or resource, user, 1)
    return await change(resource, user, row, {reference.name: other["id"]}), other


async def expanded(
    resource: Resource, user: AsyncClient, row: Body, *names: str
) -> Body:
    """Return a row with rows that it refers to."""
    url = url_of(resource, row)
    response = await user.get(url, params={"expand": list(names)})
    assert response.status_code == 200, response.text
    found: Body = response.json()
    return found


@for_each_expansion
async def test_a_row_is_shown_with_the_row_that_it_refers_to(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, reference: Reference
) -> None:
    await row_with(resource, bob, reference)
    await create(resource, alice, 2)
    row, other = await row_with(resource, alice, reference)

    shown = await expanded(resource, alice, row, reference.expand)
    listed = await list_of(resource, alice, expand=reference.expand)

    assert shown == row | {reference.expand: other}
    assert shown in listed
    for each in listed:
        seen = each[reference.expand]
        assert each[reference.name] == (seen and seen["id"])
    assert await get(resource, alice, row) == row


@for_each(
    "reference",
    lambda resource: [
        each for each in resource.references if each.expand and each.nullable
    ],
)
async def test_a_reference_that_leads_nowhere_is_shown_as_null(
    resource: Resource, alice: AsyncClient, reference: Reference
) -> None:
    row = await create(resource, alice)
    row = await change(resource, alice, row, {reference.name: None})

    shown = await expanded(resource, alice, row, reference.expand)

    assert shown == row | {reference.expand: None}


@for_each("names", names_to_expand, "-".join)
async def test_all_that_can_be_shown_is_shown_at_once_and_nothing_else(
    resource: Resource, alice: AsyncClient, names: list[str]
) -> None:
    row = await create(resource, alice)
    wrong = {"expand": [*names, "user_id"]}

    shown = await expanded(resource, alice, row, *names)
    list_refused = await alice.get(resource.path, params=wrong)
    row_refused = await alice.get(url_of(resource, row), params=wrong)

    assert shown.keys() == row.keys() | set(names)
    assert_refused(list_refused, "/query/expand")
    assert_refused(row_refused, "/query/expand")


@for_each_expansion
async def test_a_page_takes_as_many_statements_for_many_expanded_rows_as_for_one(
    resource: Resource, alice: AsyncClient, app: FastAPI, reference: Reference
) -> None:
    rows = await create_all(resource, alice)
    owners = await owners_of(alice)

    with captured(app) as for_one:
        one = await list_of(resource, alice, limit=1, expand=reference.expand)
    with captured(app) as for_many:
        many = await list_of(resource, alice, expand=reference.expand)

    assert (len(one), len(many)) == (1, len(rows))
    assert len(for_one) == len(for_many)
    for statement in for_many:
        assert unowned(statement, owners) == [], str(statement)


@each_private()
async def test_nobody_is_shown_a_row_that_is_private(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)

    async with app.state.sessions() as db:
        with pytest.raises(ValueError, match="not everybody"):
            await find_public(db, resource.model, [Id(row["id"])])
