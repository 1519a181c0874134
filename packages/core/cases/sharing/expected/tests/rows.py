"""Rows to test with: of each resource a few that differ, known by their numbers."""

from typing import Any
from weakref import WeakKeyDictionary

from httpx2 import AsyncClient

from backend.ids import Id
from tests.resource import Body, Resource

NUMBERS = range(3)

Rows = dict[tuple[str, int], Body]

created: WeakKeyDictionary[AsyncClient, Rows] = WeakKeyDictionary()


async def body_of(resource: Resource, user: AsyncClient, number: int = 0) -> Body:
    """Return a body that refers to rows of the user, but not to one of its own kind."""
    body = dict(resource.bodies[number])
    for reference in resource.references:
        if reference.target is not None:
            row = await create(reference.target, user, number)
            body[reference.name] = row["id"]
    return body


async def create(resource: Resource, user: AsyncClient, number: int = 0) -> Body:
    """Create a row, or return it when the user has it."""
    rows = created.setdefault(user, {})
    key = (resource.path, number)
    if key not in rows:
        body = await body_of(resource, user, number)
        response = await user.post(resource.path, json=body)
        assert response.status_code == 201, response.text
        rows[key] = response.json()
    return rows[key]


async def create_all(resource: Resource, user: AsyncClient) -> list[Body]:
    """Create a row of every number."""
    return [await create(resource, user, number) for number in NUMBERS]


def rows_of(resource: Resource, user: AsyncClient) -> list[Body]:
    """Return the rows that were created for a user, the last one first."""
    found = [row for (path, _), row in created[user].items() if path == resource.path]
    return found[::-1]


async def change(
    resource: Resource, user: AsyncClient, row: Body, changes: Body
) -> Body:
    """Change some fields of a row."""
    response = await user.patch(url_of(resource, row), json=changes)
    assert response.status_code == 200, response.text
    changed: Body = response.json()
    return changed


async def get(resource: Resource, user: AsyncClient, row: Body) -> Body:
    """Return a row as it is now."""
    response = await user.get(url_of(resource, row))
    assert response.status_code == 200, response.text
    found: Body = response.json()
    return found


async def page_of(resource: Resource, user: AsyncClient, /, **query: Any) -> Body:
    """Return a page of the user's list."""
    if resource.is_public:
        query[resource.owner] = await owner_of(resource, user)
    response = await user.get(resource.path, params=query)
    assert response.status_code == 200, response.text
    page: Body = response.json()
    return page


async def list_of(resource: Resource, user: AsyncClient, /, **query: Any) -> list[Body]:
    """Return the rows in the user's list."""
    rows: list[Body] = (await page_of(resource, user, **query))["items"]
    return rows


def shown(resource: Resource, body: Body) -> Body:
    """Return a body without the fields that are never returned."""
    return {
        name: value for name, value in body.items() if name not in resource.write_only
    }


def url_of(resource: Resource, row: Body) -> str:
    """Return where a row is."""
    return f"{resource.path}/{row['id']}"


async def owners_of(user: AsyncClient) -> dict[str, Id]:
    """Return whom the rows belong to that a user reaches, by column."""
    me = (await user.get("/auth/me")).json()
    return {"user_id": Id(me["id"])}


async def owner_of(resource: Resource, user: AsyncClient) -> Id:
    """Return whom the rows belong to that a user makes."""
    me = (await user.get("/auth/me")).json()
    return Id(me["id"])
