"""Pages of what is shared: in order, counted, and each for its reader alone."""

from typing import Any

from fastapi import FastAPI
from httpx2 import AsyncClient

from tests.answers import assert_problem
from tests.resource import Body, Resource
from tests.rows import create, create_all, get, url_of
from tests.sharing import (
    email_of,
    for_each_shared,
    share,
    shared_page,
    shared_with,
    shares_of,
)
from tests.statements import asks_for_a_share, captured


async def pages_of(user: AsyncClient, path: str, **query: Any) -> list[Body]:
    """Return the items of all pages of a list, one item to a page."""
    items: list[Body] = []
    cursor: dict[str, str] = {}
    while True:
        answer = await user.get(path, params={"limit": 1, **query, **cursor})
        assert answer.status_code == 200, answer.text
        page = answer.json()
        assert len(page["items"]) <= 1
        items += page["items"]
        if page["next_cursor"] is None:
            return items
        cursor = {"cursor": page["next_cursor"]}


@for_each_shared
async def test_what_is_shared_comes_in_the_order_in_which_it_was_shared(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, carol: AsyncClient
) -> None:
    first, second, third = await create_all(resource, alice)
    mine = await create(resource, bob)
    await share(resource, bob, mine, alice)
    for row in (second, first, third):
        await share(resource, alice, row, carol)
        await share(resource, alice, row, bob)
    path = f"/shared{resource.path}"

    latest = await pages_of(bob, path)
    oldest = await pages_of(bob, path, sort="created_at")
    page = await shared_page(resource, bob, limit=2, with_total=True)
    rest = await shared_page(resource, bob, limit=2, cursor=page["next_cursor"])

    assert [item["row"] for item in latest] == [third, first, second]
    assert oldest == latest[::-1]
    assert page["items"] + rest["items"] == latest
    assert page["total"] == 3
    assert rest["next_cursor"] is None
    assert await shared_with(resource, bob, skip=1) == [first, second]


@for_each_shared
async def test_those_who_share_a_row_are_listed_for_this_row(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, carol: AsyncClient
) -> None:
    row = await create(resource, alice)
    other = await create(resource, alice, 1)
    shared = [await share(resource, alice, row, user) for user in (bob, carol)]
    await share(resource, alice, other, bob)
    url = shares_of(resource, row)

    latest = await pages_of(alice, url)
    page = (await alice.get(url, params={"with_total": True})).json()

    assert latest == shared[::-1]
    assert await pages_of(alice, url, sort="created_at") == shared
    assert page == {"items": latest, "next_cursor": None, "total": 2}
    emails = [await email_of(user) for user in (carol, bob)]
    assert [each["email"] for each in latest] == emails


@for_each_shared
async def test_a_cursor_serves_one_reader_and_one_list(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, carol: AsyncClient
) -> None:
    rows = [await create(resource, alice, number) for number in (0, 1)]
    for row in rows:
        for user in (bob, carol):
            await share(resource, alice, row, user)
    shared = f"/shared{resource.path}"
    of_row, of_other = (shares_of(resource, row) for row in rows)
    lists = [(bob, shared), (carol, shared), (alice, of_row), (alice, of_other)]
    lists += [(alice, resource.path)]
    cursors = [
        (await user.get(path, params={"limit": 1})).json()["next_cursor"]
        for user, path in lists
    ]

    for number, (user, path) in enumerate(lists):
        for other, cursor in enumerate(cursors):
            answer = await user.get(path, params={"cursor": cursor})
            assert answer.status_code == (200 if number == other else 400), path
    for sort in ("updated_at", "row_id", "access"):
        answer = await bob.get(shared, params={"sort": sort})
        assert_problem(answer, 422)


@for_each_shared
async def test_every_statement_that_reaches_rows_of_others_asks_for_a_share(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    access = resource.share[-1]
    await share(resource, alice, row, bob, access)
    name, value = next(iter(resource.bodies[0].items()))

    with captured(app) as statements:
        await shared_page(resource, bob, with_total=True)
        await get(resource, bob, row)
        await bob.patch(url_of(resource, row), json={name: value})

    beyond = [str(each) for each in statements if asks_for_a_share(each)]
    assert len(beyond) >= 3
    for statement in beyond:
        _, _, conditions = statement.partition("WHERE")
        assert "grantee_id =" in conditions, statement
