"""What the routes promise an owner who creates, replaces, updates and deletes rows."""

from datetime import datetime

from httpx2 import AsyncClient

from backend.ids import Id
from tests.cases import for_each
from tests.resource import Body, Resource
from tests.rows import body_of, create, get, list_of, owner_of, shown, url_of

SET_BY_THE_SERVICE = ("id", "created_at", "updated_at")


def names_in_a_body(resource: Resource) -> list[str]:
    """Return the fields that every body has."""
    targets = [each.name for each in resource.references if each.target is not None]
    return [*resource.bodies[0], *targets]


def without_optional(resource: Resource, body: Body) -> Body:
    """Return a body without the fields that it may leave out."""
    return {
        name: value for name, value in body.items() if name not in resource.defaults
    }


def set_by_the_service(resource: Resource, row: Body) -> Body:
    """Return the fields of a row that nobody sends."""
    return {name: row[name] for name in (*SET_BY_THE_SERVICE, resource.owner)}


async def test_create_stores_the_row_for_its_owner(
    resource: Resource, alice: AsyncClient
) -> None:
    body = await body_of(resource, alice)
    owner_id = await owner_of(resource, alice)

    created = await alice.post(resource.path, json=body)

    assert created.status_code == 201, created.text
    row = created.json()
    nowhere = dict.fromkeys(resource.self_references)
    nowhere |= {link.name: [] for link in resource.links}
    body = shown(resource, body)
    assert row == nowhere | body | set_by_the_service(resource, row)
    assert Id(row[resource.owner]) == owner_id
    assert created.headers["Location"] == url_of(resource, row)
    assert await get(resource, alice, row) == row


async def test_create_gives_a_field_that_is_left_out_its_default(
    resource: Resource, alice: AsyncClient
) -> None:
    required = without_optional(resource, await body_of(resource, alice))

    created = await alice.post(resource.path, json=required)

    assert created.status_code == 201, created.text
    row = created.json()
    expected = resource.defaults | required | set_by_the_service(resource, row)
    expected = shown(resource, expected)
    assert row == expected
    assert await get(resource, alice, row) == row


async def test_replace_changes_every_field_of_the_row_and_no_other_row(
    resource: Resource, alice: AsyncClient
) -> None:
    row = await create(resource, alice)
    other = await create(resource, alice, 2)
    body = await body_of(resource, alice, 1)

    replaced = await alice.put(url_of(resource, row), json=body)

    assert replaced.status_code == 200, replaced.text
    later = {"updated_at": replaced.json()["updated_at"]}
    body = shown(resource, body)
    assert replaced.json() == row | body | later
    before, after = row["updated_at"], later["updated_at"]
    assert datetime.fromisoformat(after) > datetime.fromisoformat(before)
    assert await list_of(resource, alice) == [other, replaced.json()]


async def test_replace_gives_a_field_that_is_left_out_its_default(
    resource: Resource, alice: AsyncClient
) -> None:
    row = await create(resource, alice)
    required = without_optional(resource, await body_of(resource, alice, 1))

    replaced = await alice.put(url_of(resource, row), json=required)

    assert replaced.status_code == 200, replaced.text
    later = {"updated_at": replaced.json()["updated_at"]}
    expected = row | resource.defaults | required | later
    expected = shown(resource, expected)
    assert replaced.json() == expected
    assert await get(resource, alice, row) == replaced.json()


@for_each("name", names_in_a_body)
async def test_update_changes_one_field_of_the_row_and_no_other_row(
    resource: Resource, alice: AsyncClient, name: str
) -> None:
    row = await create(resource, alice)
    other = await create(resource, alice, 2)
    body = await body_of(resource, alice, 1)
    change = {name: body[name]}

    updated = await alice.patch(url_of(resource, row), json=change)

    assert updated.status_code == 200, updated.text
    later = {"updated_at": updated.json()["updated_at"]}
    change = shown(resource, change)
    assert updated.json() == row | change | later
    assert await list_of(resource, alice) == [other, updated.json()]


async def test_an_empty_update_leaves_the_row_as_it_is(
    resource: Resource, alice: AsyncClient
) -> None:
    row = await create(resource, alice)

    updated = await alice.patch(url_of(resource, row), json={})

    assert updated.status_code == 200
    assert updated.json() == row
    assert await get(resource, alice, row) == row


async def test_delete_removes_the_row_and_no_other(
    resource: Resource, alice: AsyncClient
) -> None:
    row = await create(resource, alice)
    other = await create(resource, alice, 1)
    url = url_of(resource, row)

    deleted = await alice.delete(url)

    assert deleted.status_code == 204
    assert deleted.content == b""
    assert (await alice.get(url)).status_code == 404
    assert (await alice.delete(url)).status_code == 404
    assert await list_of(resource, alice) == [other]
