"""What administrators see beside rows: whose they are, and who else may use them."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import pytest
from httpx2 import AsyncClient

from tests.answers import assert_problem, what_is_seen
from tests.ghost import GHOST
from tests.resource import Body
from tests.rows import entries_of


@dataclass(frozen=True)
class Kind:
    """Something of which administrators see all there is, whoever it belongs to."""

    # Where it is below `/admin`.
    path: str
    table: str
    # The columns that a list can be filtered by.
    filters: Sequence[str]
    # Makes one that is a user's, and may have to do with another user; returns it.
    make: Callable[[AsyncClient, AsyncClient], Awaitable[Body]]
    # Returns in whose trail the entries of what is a user's stand, as they tell it.
    owner: Callable[[AsyncClient], Awaitable[Body]]

    def __str__(self) -> str:
        return self.path


async def user_of(user: AsyncClient, _other: AsyncClient) -> Body:
    """Return the account of a user."""
    found: Body = (await user.get("/auth/me")).json()
    return found


async def belongs_to_user(user: AsyncClient) -> Body:
    """Return the owner of what belongs to a user."""
    return {"user_id": (await user.get("/auth/me")).json()["id"]}


KINDS = [
    Kind("users", "users", ["email"], user_of, belongs_to_user),
]

for_each_kind = pytest.mark.parametrize("kind", KINDS, ids=str)


@for_each_kind
async def test_an_administrator_sees_those_of_all_users(
    kind: Kind, alice: AsyncClient, bob: AsyncClient, admin: AsyncClient
) -> None:
    made = [await kind.make(alice, bob), await kind.make(bob, alice)]

    page = (await admin.get(f"/admin/{kind.path}")).json()
    listed = {row["id"]: row for row in page["items"]}

    for row in made:
        shown = (await admin.get(f"/admin/{kind.path}/{row['id']}")).json()
        assert shown == listed[row["id"]]
        known = row.keys() & shown.keys()
        assert {name: shown[name] for name in known} == {n: row[n] for n in known}
        assert {"id", "created_at"} <= known
        assert not {"password_hash", "token_hash"} & shown.keys()


@for_each_kind
async def test_an_administrator_finds_one_among_all(
    kind: Kind, alice: AsyncClient, bob: AsyncClient, admin: AsyncClient
) -> None:
    row, other = await kind.make(alice, bob), await kind.make(bob, alice)
    url = f"/admin/{kind.path}"
    shown = (await admin.get(f"{url}/{row['id']}")).json()

    for name in kind.filters:
        page = (await admin.get(url, params={name: shown[name]})).json()
        assert {each[name] for each in page["items"]} == {shown[name]}
        assert shown in page["items"]
        assert other["id"] not in [each["id"] for each in page["items"]]


@for_each_kind
async def test_for_everybody_else_they_are_not_there(
    kind: Kind, alice: AsyncClient, bob: AsyncClient, nobody: AsyncClient
) -> None:
    row = await kind.make(alice, bob)

    for path in (kind.path, f"{kind.path}/{row['id']}"):
        denied = await alice.get(f"/admin/{path}")
        missing = await alice.get(f"/admin/{GHOST}")
        assert_problem(denied, 404)
        assert what_is_seen(denied) == what_is_seen(missing)
        assert_problem(await nobody.get(f"/admin/{path}"), 401)


@for_each_kind
async def test_what_is_missing_is_not_there_for_an_administrator_either(
    kind: Kind, admin: AsyncClient
) -> None:
    assert_problem(await admin.get(f"/admin/{kind.path}/{GHOST}"), 404)


@for_each_kind
async def test_to_see_one_is_on_record_for_its_owner(
    kind: Kind, alice: AsyncClient, bob: AsyncClient, admin: AsyncClient
) -> None:
    row = await kind.make(alice, bob)
    me = (await admin.get("/auth/me")).json()["id"]
    owner = await kind.owner(alice)

    await admin.get(f"/admin/{kind.path}/{row['id']}")
    page = (await admin.get(f"/admin/{kind.path}", params={"limit": 5})).json()

    query = {"table_name": kind.table, "actor_id": me}
    seen = await entries_of(admin, "/admin/audit", action="read", **query)
    of_row = [entry for entry in seen if entry["row_id"] == row["id"]]
    assert len(of_row) == 2
    for entry in of_row:
        owners = {"user_id", "organisation_id"} & entry.keys()
        assert {name: entry[name] for name in owners if entry[name]} == owner
    [asked] = await entries_of(admin, "/admin/audit", action="listed", **query)
    assert asked["asked"]["query"] == {"limit": 5}
    assert asked["asked"]["row_ids"] == [each["id"] for each in page["items"]]
