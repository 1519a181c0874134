"""What an invitation promises: it is for one address, for one time, and for a week."""

import asyncio
import json
import logging
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlmodel import col, delete, select, update

from backend.database import utc_now
from backend.ids import Id
from backend.invitations import LIFETIME, hash_token
from backend.models.invitation import Invitation
from backend.models.membership import Membership
from tests.accounts import new_email, sign_in, sign_up
from tests.answers import assert_problem, assert_refused, what_is_seen
from tests.clients import client_of, session_of
from tests.databases import on_postgresql
from tests.organisations import (
    accept,
    held_up,
    invite,
    join,
    me,
    member_of,
    members_of,
    organisation_id_of,
    token_for,
    url_of_member,
    url_of_organisation,
)

UNKNOWN = "x" * 43
ROLES = ["guest", "member", "admin", "owner"]


async def invitations_of(manager: AsyncClient) -> list[Any]:
    """Return the invitations of the organisation that a manager acts for."""
    url = f"{url_of_organisation(manager)}/invitations"
    return list((await manager.get(url)).json()["items"])


async def expire(app: FastAPI, manager: AsyncClient) -> None:
    """Let the time of every invitation of an organisation run out."""
    owner_id = organisation_id_of(manager)
    mine = col(Invitation.organisation_id) == owner_id
    async with session_of(app, manager) as db:
        await db.exec(update(Invitation).where(mine).values(expires_at=utc_now()))


def refused_in(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return whose tokens were refused, as the log has it."""
    refused = [log for log in caplog.records if log.message == "invitation_refused"]
    return [str(getattr(log, "event", {})["user_id"]) for log in refused]


@pytest.mark.parametrize("role", ROLES)
async def test_an_invitation_makes_a_member(
    alice: AsyncClient, bob: AsyncClient, role: str
) -> None:
    token = await token_for(alice, bob, role)
    other = (await invite(alice, new_email())).json()

    accepted = await accept(bob, token)

    assert accepted.status_code == 200, accepted.text
    url = url_of_organisation(alice)
    assert accepted.json() == (await bob.get(url)).json()
    assert accepted.json()["role"] == role
    assert (await member_of(alice, bob))["role"] == role
    assert [each["id"] for each in await invitations_of(alice)] == [other["id"]]


async def test_the_answer_is_the_same_for_an_address_without_an_account(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    known = await invite(alice, (await me(bob))["email"])
    unknown = await invite(alice, new_email())

    for answer in (known, unknown):
        assert answer.status_code == 201, answer.text
        assert answer.headers["Location"].endswith(f"/{answer.json()['id']}")
        assert (await alice.get(answer.headers["Location"])).status_code == 200
    assert known.json().keys() == unknown.json().keys()


async def test_who_was_invited_first_signs_up_and_then_joins(
    app: FastAPI, alice: AsyncClient, nobody: AsyncClient
) -> None:
    email = new_email()
    token = (await invite(alice, email.upper())).json()["token"]
    await sign_up(nobody, email)
    signed_in = (await sign_in(nobody, email)).json()["access_token"]

    async with client_of(app, signed_in) as user:
        assert (await accept(user, token)).status_code == 200


async def test_the_token_is_shown_once_and_kept_as_a_hash(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient, log: StringIO
) -> None:
    made = await invite(alice, (await me(bob))["email"])
    token = made.json()["token"]
    shown = made.json().keys() - {"token"}
    mine = col(Invitation.organisation_id) == organisation_id_of(alice)

    [listed] = await invitations_of(alice)
    got = (await alice.get(made.headers["Location"])).json()
    async with session_of(app, alice) as db:
        kept = (await db.exec(select(Invitation).where(mine))).one()
    await accept(bob, token)

    assert listed == got == {name: made.json()[name] for name in shown}
    assert kept.token_hash == hash_token(token)
    assert token not in kept.model_dump_json()
    assert hash_token(token) not in made.text
    assert token not in log.getvalue()
    assert abs(kept.expires_at - kept.created_at - LIFETIME) < timedelta(minutes=1)


async def test_a_token_that_opens_nothing_is_as_good_as_unknown(
    app: FastAPI,
    alice: AsyncClient,
    bob: AsyncClient,
    carol: AsyncClient,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, "backend.security")
    used = await token_for(alice, bob, "guest")
    await accept(bob, used)
    expired = await token_for(alice, carol, "guest")
    await expire(app, alice)

    answers = {
        "unknown": await accept(carol, UNKNOWN),
        "used, by the same user": await accept(bob, used),
        "used, by another": await accept(carol, used),
        "expired": await accept(carol, expired),
    }
    fresh = await token_for(alice, carol, "guest")
    answers["guessed"] = await accept(carol, UNKNOWN)
    answers["of another address"] = await accept(bob, fresh)
    await alice.delete(await url_of_invitation(alice))
    answers["taken back"] = await accept(carol, fresh)

    for name, answer in answers.items():
        assert_refused(answer, "/body/token")
        assert what_is_seen(answer) == what_is_seen(answers["unknown"]), name
    assert len(await members_of(alice)) == 2
    of_bob, of_carol = [(await me(user))["id"] for user in (bob, carol)]
    asked = [of_carol, of_bob, of_carol, of_carol, of_carol, of_bob, of_carol]
    assert refused_in(caplog) == [str(user_id) for user_id in asked]


async def url_of_invitation(manager: AsyncClient) -> str:
    """Return where the only invitation of an organisation is."""
    [invitation] = await invitations_of(manager)
    return f"{url_of_organisation(manager)}/invitations/{invitation['id']}"


@pytest.mark.parametrize(
    "token", ["", "x", "x" * 44, "\ud800" * 43, "\0" * 43, None, 5, ["x" * 43]]
)
async def test_what_is_no_token_is_refused(alice: AsyncClient, token: Any) -> None:
    answer = await alice.post(
        "/invitations/accept",
        content=json.dumps({"token": token}),
        headers={"Content-Type": "application/json"},
    )

    assert_refused(answer, "/body/token")


async def test_an_address_has_one_invitation_at_a_time(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient
) -> None:
    email = (await me(bob))["email"]
    first = await invite(alice, email, "owner")

    second = await invite(alice, email.upper(), "guest")
    elsewhere = await invite(bob, email)
    await expire(app, alice)
    third = await invite(alice, email, "guest")

    assert first.status_code == 201
    assert_problem(second, 409)
    assert elsewhere.status_code == 201
    assert third.status_code == 201
    assert [each["role"] for each in await invitations_of(alice)] == ["guest"]


@pytest.mark.parametrize("verb", ["DELETE", "PATCH"])
@pytest.mark.parametrize("role", ["admin", "owner"])
async def test_an_invitation_ends_with_the_role_that_allowed_it(
    alice: AsyncClient, bob: AsyncClient, carol: AsyncClient, verb: str, role: str
) -> None:
    await join(alice, bob, "owner")
    token = await token_for(bob, carol, role)
    url = await url_of_member(alice, bob)
    ended = await alice.request(verb, url, json={"role": "admin"})

    answer = await accept(carol, token)

    assert ended.is_success, ended.text
    assert_refused(answer, "/body/token")
    assert len(await members_of(alice)) == (1 if verb == "DELETE" else 2)


async def test_an_invitation_serves_while_its_maker_may_still_give_the_role(
    alice: AsyncClient, bob: AsyncClient, carol: AsyncClient
) -> None:
    await join(alice, bob, "owner")
    token = await token_for(bob, carol, "member")
    await alice.patch(await url_of_member(alice, bob), json={"role": "admin"})

    assert (await accept(carol, token)).status_code == 200


async def test_a_member_stays_what_they_are(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    await join(alice, bob, "guest")

    again = await accept(bob, await token_for(alice, bob, "admin"))

    assert_problem(again, 409)
    assert (await member_of(alice, bob))["role"] == "guest"


async def test_a_token_serves_once_however_often_it_is_sent_at_once(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    token = await token_for(alice, bob, "guest")

    answers = await asyncio.gather(*[accept(bob, token) for _ in range(5)])

    assert [answer.is_success for answer in answers].count(True) == 1
    assert len(await members_of(alice)) == 2


@on_postgresql
@pytest.mark.parametrize(
    ("end", "maker"),
    [
        (delete(Invitation), "invited_by"),
        (update(Membership).values(role="guest"), "user_id"),
    ],
)
async def test_an_invitation_that_ends_while_its_token_waits_does_not_serve(
    app: FastAPI,
    alice: AsyncClient,
    bob: AsyncClient,
    carol: AsyncClient,
    caplog: pytest.LogCaptureFixture,
    end: Any,
    maker: str,
) -> None:
    caplog.set_level(logging.WARNING, "backend.security")
    await join(alice, bob, "admin")
    token = await token_for(bob, carol, "member")
    of_bob = end.table.c[maker] == Id((await me(bob))["id"])

    async with held_up(app, alice, accept(carol, token)) as (db, waiting):
        ours = end.table.c.organisation_id == organisation_id_of(alice)
        await db.exec(end.where(ours, of_bob))

    assert_refused(await waiting, "/body/token")
    assert len(await members_of(alice)) == 2
    assert refused_in(caplog) == [str((await me(carol))["id"])]
