"""A reference leads to a row of the same owner, for routes and for the database."""

from itertools import product

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlmodel import col

from backend.ids import Id
from tests.answers import assert_problem, assert_refused, what_is_seen
from tests.cases import for_each
from tests.clients import session_of
from tests.ghost import GHOST
from tests.resource import Reference, Resource
from tests.rows import body_of, change, create, get, list_of, rows_of, url_of

for_each_reference = for_each("reference", lambda resource: resource.references)
for_each_restricting = for_each(
    "reference",
    lambda resource: [
        each for each in resource.references if each.on_delete == "restrict"
    ],
)


@for_each_reference
async def test_a_row_of_another_user_is_as_wrong_as_one_that_is_missing(
    resource: Resource, erin: AsyncClient, frank: AsyncClient, reference: Reference
) -> None:
    row = await create(resource, erin)
    body = await body_of(resource, erin, 1)
    foreign = await create(reference.target or resource, frank)
    calls = [("POST", resource.path)]
    calls += product(["PUT", "PATCH"], [url_of(resource, row)])

    for verb, url in calls:
        theft = {reference.name: foreign["id"]}
        stolen = await erin.request(verb, url, json=body | theft)
        error = {reference.name: GHOST}
        missing = await erin.request(verb, url, json=body | error)
        assert_refused(stolen, f"/body/{reference.name}")
        assert what_is_seen(stolen) == what_is_seen(missing)

    assert await list_of(resource, erin) == rows_of(resource, erin)


@for_each_reference
async def test_the_database_refuses_a_row_of_another_user_as_well(
    resource: Resource,
    erin: AsyncClient,
    frank: AsyncClient,
    app: FastAPI,
    reference: Reference,
) -> None:
    row = await create(resource, erin)
    foreign = await create(reference.target or resource, frank)
    is_row = col(resource.model.id) == Id(row["id"])
    statement = update(resource.model).where(is_row)
    values = {reference.name: Id(foreign["id"])}

    async with session_of(app, erin) as db:
        database = await db.connection()
        with pytest.raises(IntegrityError):
            await database.execute(
                statement.values(values), execution_options={"beyond_owner": "a test"}
            )


@for_each_restricting
async def test_what_a_row_refers_to_cannot_be_deleted(
    resource: Resource, alice: AsyncClient, reference: Reference
) -> None:
    row = await create(resource, alice)
    target = reference.target or resource
    other = await create(target, alice, 1)

    changed = await change(resource, alice, row, {reference.name: other["id"]})
    deleted = await alice.delete(url_of(target, other))

    assert changed[reference.name] == other["id"]
    assert_problem(deleted, 409)
    assert await get(target, alice, other) == other


@for_each_reference
async def test_a_reference_leads_nowhere_only_where_it_may(
    resource: Resource, alice: AsyncClient, reference: Reference
) -> None:
    row = await create(resource, alice)
    target = reference.target or resource
    other = await create(target, alice, 1)
    await change(resource, alice, row, {reference.name: other["id"]})

    emptied = await alice.patch(url_of(resource, row), json={reference.name: None})

    if reference.nullable:
        assert emptied.status_code == 200, emptied.text
        assert emptied.json()[reference.name] is None
        assert (await alice.delete(url_of(target, other))).status_code == 204
    else:
        assert_refused(emptied, f"/body/{reference.name}")
