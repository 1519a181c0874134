"""Rows that are shared: the resources that can be, and how it is done."""

from typing import Any

import pytest
from httpx2 import AsyncClient

from backend.models.share import Share
from tests.cases import for_each
from tests.resource import Body, Resource
from tests.resources import resources
# <not shared_links>
from tests.rows import url_of
# </not shared_links>
# <shared_links>
from tests.rows import change, create, url_of
# </shared_links>

# <public_read>
# What everybody may read is shared for writing alone.
# </public_read>
shared_resources = [each for each in resources if each.share]
read_resources = [each for each in shared_resources if "read" in each.share]
written_resources = [each for each in shared_resources if "write" in each.share]

for_each_shared = pytest.mark.parametrize("resource", shared_resources, ids=str)
for_each_read = pytest.mark.parametrize("resource", read_resources, ids=str)
for_each_written = pytest.mark.parametrize("resource", written_resources, ids=str)
# What must be sent, but not by others than the owner, keeps them from replacing a row.
for_each_replaced = pytest.mark.parametrize(
    "resource",
    [
        each
        for each in written_resources
        if set(each.unseen_fields) <= each.defaults.keys()
    ],
    ids=str,
)
for_each_access = for_each("access", lambda resource: resource.share)
for_each_owners_field = for_each("name", lambda resource: resource.owners_fields)
for_each_unseen_field = for_each("name", lambda resource: resource.unseen_fields)


def free_fields(resource: Resource, body: Body) -> Body:
    """Return the part of a body that others than the owner can send."""
    return {
        name: value
        for name, value in body.items()
        if name not in resource.owners_fields
    }


def as_sent(resource: Resource, row: Body) -> Body:
    """Return the body that leaves a row as it is that was made of the first body."""
    names = [*resource.bodies[0], *(each.name for each in resource.references)]
    # <links>
    names += [link.name for link in resource.links]
    # </links>
    return resource.bodies[0] | {name: row[name] for name in names if name in row}


def share_class(resource: Resource) -> type[Share]:
    """Return the table of shares of a resource."""
    name = f"{resource.model.__name__}Share"
    [found] = [each for each in Share.__subclasses__() if each.__name__ == name]
    return found


async def email_of(user: AsyncClient) -> str:
    """Return the address of a user."""
    email: str = (await user.get("/auth/me")).json()["email"]
    return email


def shares_of(resource: Resource, row: Body) -> str:
    """Return where the shares of a row are."""
    return f"{url_of(resource, row)}/shares"


# <shared_links>
async def create_linked(resource: Resource, user: AsyncClient, number: int = 0) -> Body:
    """Create a row that refers to another one wherever it refers to many."""
    row = await create(resource, user, number)
    links = {
        link.name: [(await create(link.target(), user, 2))["id"]]
        for link in resource.links
    }
    return await change(resource, user, row, links)


# </shared_links>
async def share(
    resource: Resource,
    owner: AsyncClient,
    row: Body,
    other: AsyncClient,
    access: str = "",
) -> Body:
    """Share a row with another user, with the least access unless it is said."""
    access = access or resource.share[0]
    body = {"email": await email_of(other), "access": access}
    response = await owner.post(shares_of(resource, row), json=body)
    assert response.status_code == 201, response.text
    shared: Body = response.json()
    return shared


async def shared_with(
    resource: Resource, user: AsyncClient, /, **query: Any
) -> list[Body]:
    """Return the rows that others share with a user."""
    page = await shared_page(resource, user, **query)
    rows: list[Body] = [item["row"] for item in page["items"]]
    return rows


async def shared_page(resource: Resource, user: AsyncClient, /, **query: Any) -> Body:
    """Return a page of what others share with a user."""
    response = await user.get(f"/shared{resource.path}", params=query)
    assert response.status_code == 200, response.text
    page: Body = response.json()
    return page
