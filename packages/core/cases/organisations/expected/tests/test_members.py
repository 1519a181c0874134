"""What each role may do in an organisation, and for how long."""

import asyncio
from itertools import product
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy import update
from sqlmodel import col

from backend.ids import Id
from backend.models.membership import Membership
from backend.ownership import owned_by
from backend.settings import Settings
from tests.accounts import new_email
from tests.answers import assert_problem, assert_refused
from tests.clients import new_user
from tests.ghost import GHOST
from tests.organisations import (
    held_up,
    invite,
    join,
    member_of,
    members_of,
    organisation_id_of,
    organisation_of,
    url_of_member,
    url_of_organisation,
)

ROLES = ["guest", "member", "admin", "owner"]
MANAGERS = ["admin", "owner"]

for_each_role = pytest.mark.parametrize("role", ROLES)


def may_manage(role: str, *others: str) -> bool:
    """Tell whether a role may give and take each of the others."""
    return role == "owner" or (role == "admin" and not {*others} & {*MANAGERS})


@for_each_role
async def test_who_may_see_and_change_the_organisation(
    alice: AsyncClient, bob: AsyncClient, role: str
) -> None:
    await join(alice, bob, role)
    url = url_of_organisation(alice)
    manages = 200 if role in MANAGERS else 403

    statuses = [
        (await bob.get(url)).status_code,
        (await bob.get(f"{url}/members")).status_code,
        (await bob.get(f"{url}/invitations")).status_code,
        (await bob.patch(url, json={"name": "Changed"})).status_code,
        (await bob.delete(url)).status_code,
    ]

    ends = 204 if role == "owner" else 403
    assert statuses == [200, 200, manages, manages, ends]
    assert (await alice.get(url)).status_code == (401 if role == "owner" else 200)


@for_each_role
async def test_who_may_invite_whom(
    alice: AsyncClient, bob: AsyncClient, role: str
) -> None:
    await join(alice, bob, role)
    url = f"{url_of_organisation(alice)}/invitations"

    for wanted in ROLES:
        other = f"{url}/{(await invite(alice, new_email(), wanted)).json()['id']}"
        invited = await invite(bob, new_email(), wanted)
        seen, taken_back = await bob.get(other), await bob.delete(other)

        may = may_manage(role, wanted)
        assert invited.status_code == (201 if may else 403), wanted
        assert seen.status_code == (200 if role in MANAGERS else 403), wanted
        assert taken_back.status_code == (204 if may else 403), wanted
        left = (await alice.get(url)).json()["items"]
        assert [each["role"] for each in left].count(wanted) == 1

    missing = await bob.delete(f"{url}/{GHOST}")
    assert missing.status_code == (404 if role in MANAGERS else 403)


@for_each_role
async def test_who_may_give_which_role(
    alice: AsyncClient, bob: AsyncClient, carol: AsyncClient, role: str
) -> None:
    await join(alice, bob, role)
    await join(alice, carol, "guest")
    url = await url_of_member(alice, carol)

    for before, after in product(ROLES, repeat=2):
        await alice.patch(url, json={"role": before})
        changed = await bob.patch(url, json={"role": after})

        may = may_manage(role, before, after)
        assert changed.status_code == (200 if may else 403), (before, after)
        kept = (await member_of(alice, carol))["role"]
        assert kept == (after if may else before), (before, after)


@pytest.mark.parametrize("other", ROLES)
@for_each_role
async def test_who_may_remove_whom(
    alice: AsyncClient, bob: AsyncClient, carol: AsyncClient, role: str, other: str
) -> None:
    await join(alice, bob, role)
    await join(alice, carol, other)

    removed = await bob.delete(await url_of_member(alice, carol))

    may = may_manage(role, other)
    assert removed.status_code == (204 if may else 403)
    assert len(await members_of(alice)) == (2 if may else 3)


@for_each_role
async def test_nobody_raises_themselves_and_everybody_may_leave(
    alice: AsyncClient, bob: AsyncClient, role: str
) -> None:
    await join(alice, bob, role)
    url = await url_of_member(alice, bob)

    raised = await bob.patch(url, json={"role": "owner"})
    left = await bob.delete(url)

    assert raised.status_code == (200 if role == "owner" else 403)
    assert left.status_code == 204
    assert [each["role"] for each in await members_of(alice)] == ["owner"]


@pytest.mark.parametrize("role", ["", "root", "OWNER", None, 5, ["owner"]])
async def test_there_is_no_other_role(
    alice: AsyncClient, bob: AsyncClient, role: Any
) -> None:
    await join(alice, bob, "guest")
    url = await url_of_member(alice, bob)

    assert_refused(await alice.patch(url, json={"role": role}), "/body/role")
    assert_refused(await invite(alice, new_email(), role), "/body/role")
    assert (await member_of(alice, bob))["role"] == "guest"


@pytest.mark.parametrize("name", ["id", "user_id", "organisation_id", "email"])
async def test_a_member_changes_in_nothing_but_the_role(
    alice: AsyncClient, bob: AsyncClient, name: str
) -> None:
    before = await join(alice, bob, "guest")
    more = {"role": "member", name: before["id"]}

    refused = await alice.patch(await url_of_member(alice, bob), json=more)

    assert_refused(refused, f"/body/{name}")
    assert await member_of(alice, bob) == before


async def test_a_list_of_members_has_pages(
    alice: AsyncClient, bob: AsyncClient, carol: AsyncClient
) -> None:
    await join(alice, bob, "admin")
    await join(alice, carol, "guest")
    whole = await members_of(alice)
    url = f"{url_of_organisation(alice)}/members"
    query = {"limit": 1, "with_total": True}

    first = (await alice.get(url, params=query)).json()
    rest = await members_of(alice, cursor=first["next_cursor"])

    assert [each["role"] for each in whole] == ["guest", "admin", "owner"]
    assert [*first["items"], *rest] == whole
    assert first["total"] == 3


async def test_the_members_are_those_of_the_organisation_in_the_path(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    await join(alice, bob, "guest")
    first = url_of_organisation(alice)
    second = await organisation_of(alice)

    found = [(await alice.get(f"{url}/members")).json() for url in (first, second)]

    assert [len(page["items"]) for page in found] == [2, 1]


async def test_two_owners_who_go_at_once_leave_one_behind(
    app: FastAPI, settings: Settings
) -> None:
    for verb in ("DELETE", "PATCH") * 4:
        async with new_user(app, settings) as one, new_user(app, settings) as other:
            await join(one, other, "owner")
            urls = [await url_of_member(one, user) for user in (one, other)]

            answers = await asyncio.gather(
                one.request(verb, urls[0], json={"role": "guest"}),
                other.request(verb, urls[1], json={"role": "guest"}),
            )

        statuses = sorted(answer.status_code for answer in answers)
        assert statuses == [{"DELETE": 204, "PATCH": 200}[verb], 409]


async def test_two_owners_who_turn_on_each_other_do_not_both_succeed(
    app: FastAPI, settings: Settings, alice: AsyncClient
) -> None:
    for verb in ("DELETE", "PATCH") * 4:
        async with new_user(app, settings) as one, new_user(app, settings) as other:
            await join(alice, one, "owner")
            await join(alice, other, "owner")
            urls = [await url_of_member(alice, user) for user in (other, one)]
            before = [each["role"] for each in await members_of(alice)].count("owner")

            answers = await asyncio.gather(
                one.request(verb, urls[0], json={"role": "guest"}),
                other.request(verb, urls[1], json={"role": "guest"}),
            )

        assert [answer.is_success for answer in answers].count(True) == 1
        after = [each["role"] for each in await members_of(alice)].count("owner")
        assert after == before - 1


# Every request that changes an organisation, with a body that it would accept.
CHANGES: list[tuple[str, str, Any]] = [
    ("PATCH", "", {"name": "Changed"}),
    ("DELETE", "", None),
    ("PATCH", "/members/{member}", {"role": "guest"}),
    ("DELETE", "/members/{member}", None),
    ("POST", "/invitations", {"email": "new@example.com", "role": "guest"}),
    ("DELETE", "/invitations/{invitation}", None),
]


@pytest.mark.parametrize(("verb", "path", "body"), CHANGES)
async def test_a_role_that_is_taken_while_a_request_waits_does_not_serve_it(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient, verb: str, path: str, body: Any
) -> None:
    await join(alice, bob, "owner")
    invitation = (await invite(alice, new_email())).json()["id"]
    ids = {"invitation": invitation, "member": (await member_of(alice, alice))["id"]}
    url = url_of_organisation(alice) + path.format(**ids)
    before = await members_of(alice)
    is_bob = col(Membership.id) == Id((await member_of(alice, bob))["id"])

    asking = bob.request(verb, url, json=body)
    async with held_up(app, alice, asking) as (db, waiting):
        ours = owned_by(Membership, owner_id=organisation_id_of(alice))
        await db.exec(update(Membership).where(ours, is_bob).values(role="guest"))

    assert_problem(await waiting, 403)
    assert (await alice.get(url_of_organisation(alice))).status_code == 200
    assert len(await members_of(alice)) == len(before)
