"""Rows below a row: a parent of another user is as missing as one that is not there."""

from fastapi import FastAPI
from httpx2 import AsyncClient

from tests.answers import assert_problem, assert_refused, what_is_seen
from tests.cases import for_each
from tests.ghost import GHOST
from tests.reach import unowned
from tests.resource import Body, Reference, Resource
from tests.rows import body_of, change, create, get, list_of, owners_of, url_of
from tests.statements import captured

for_each_nesting = for_each(
    "reference",
    lambda resource: [each for each in resource.references if each.nested],
)


async def parent_of(reference: Reference, user: AsyncClient, number: int = 0) -> Body:
    """Return a row to go below."""
    assert reference.target is not None
    return await create(reference.target, user, number)


async def body_below(
    resource: Resource, user: AsyncClient, reference: Reference, number: int = 0
) -> Body:
    """Return a body that does not name its parent, which stands in the path."""
    body = await body_of(resource, user, number)
    return {name: value for name, value in body.items() if name != reference.name}


@for_each_nesting
async def test_a_row_is_created_below_its_parent(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, reference: Reference
) -> None:
    await create(resource, bob)
    parent = await parent_of(reference, alice, 1)
    body = await body_below(resource, alice, reference)
    # <links>
    links = {
        link.name: [(await create(link.target(), alice, 2))["id"]]
        for link in resource.links
    }
    # </links>

    # <not links>
    created = await alice.post(reference.below(parent), json=body)
    # </not links>
    # <links>
    created = await alice.post(reference.below(parent), json=body | links)
    # </links>

    assert created.status_code == 201, created.text
    row = created.json()
    # <links>
    assert {name: row[name] for name in links} == links
    # </links>
    assert row[reference.name] == parent["id"]
    assert created.headers["Location"] == url_of(resource, row)
    assert await get(resource, alice, row) == row


@for_each_nesting
async def test_a_parent_lists_its_rows_and_no_others(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, reference: Reference
) -> None:
    parent = await parent_of(reference, alice, 1)
    await create(resource, bob)
    await create(resource, alice, 2)
    row = await create(resource, alice)
    row = await change(resource, alice, row, {reference.name: parent["id"]})

    listed = await alice.get(reference.below(parent))

    assert listed.status_code == 200, listed.text
    assert listed.json() == {"items": [row], "next_cursor": None, "total": None}


@for_each_nesting
async def test_below_the_row_of_another_user_there_is_nothing(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, reference: Reference
) -> None:
    foreign = reference.below(await parent_of(reference, bob))
    missing = reference.below({"id": GHOST})
    body = await body_below(resource, alice, reference)
    before = await list_of(resource, bob)

    for verb, sent in (("GET", None), ("POST", body)):
        denied = await alice.request(verb, foreign, json=sent)
        nothing = await alice.request(verb, missing, json=sent)
        assert_problem(denied, 404)
        assert what_is_seen(denied) == what_is_seen(nothing)

    assert await list_of(resource, bob) == before
    assert await list_of(resource, alice) == []


@for_each_nesting
async def test_nobody_gets_below_a_row_without_signing_in(
    resource: Resource, alice: AsyncClient, nobody: AsyncClient, reference: Reference
) -> None:
    parent = await parent_of(reference, alice)
    body = await body_below(resource, alice, reference)

    listed = await nobody.get(reference.below(parent))
    created = await nobody.post(reference.below(parent), json=body)

    assert_problem(listed, 401)
    assert_problem(created, 401)
    assert await list_of(resource, alice) == []


@for_each_nesting
async def test_a_body_below_a_parent_cannot_name_another(
    resource: Resource, alice: AsyncClient, reference: Reference
) -> None:
    parent = await parent_of(reference, alice)
    other = await parent_of(reference, alice, 1)
    body = await body_below(resource, alice, reference)

    refused = await alice.post(
        reference.below(parent), json=body | {reference.name: other["id"]}
    )

    assert_refused(refused, f"/body/{reference.name}")


@for_each_nesting
async def test_below_a_parent_a_row_of_another_user_is_as_wrong_as_a_missing_one(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, reference: Reference
) -> None:
    parent = await parent_of(reference, alice)
    body = await body_below(resource, alice, reference)
    url = reference.below(parent)

    for other in resource.references:
        if other != reference:
            foreign = await create(other.target or resource, bob)
            stolen = await alice.post(url, json=body | {other.name: foreign["id"]})
            missing = await alice.post(url, json=body | {other.name: GHOST})
            assert_refused(stolen, f"/body/{other.name}")
            assert what_is_seen(stolen) == what_is_seen(missing)
    # <links>
    for link in resource.links:
        foreign = await create(link.target(), bob)
        stolen = await alice.post(url, json=body | {link.name: [foreign["id"]]})
        missing = await alice.post(url, json=body | {link.name: [GHOST]})
        assert_refused(stolen, f"/body/{link.name}/0")
        assert what_is_seen(stolen) == what_is_seen(missing)
    # </links>

    assert await list_of(resource, alice) == []


@for_each_nesting
async def test_no_statement_below_a_parent_reaches_a_row_without_its_owner(
    resource: Resource, alice: AsyncClient, app: FastAPI, reference: Reference
) -> None:
    parent = await parent_of(reference, alice)
    body = await body_below(resource, alice, reference)
    owners = await owners_of(alice)

    with captured(app) as statements:
        created = await alice.post(reference.below(parent), json=body)
        listed = await alice.get(reference.below(parent))

    assert listed.json()["items"] == [created.json()]
    for statement in statements:
        assert unowned(statement, owners) == [], str(statement)
