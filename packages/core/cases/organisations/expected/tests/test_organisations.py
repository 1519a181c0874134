"""What keeps organisations apart, and how they begin and end."""

import asyncio
import logging
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlmodel import col, select

from backend.errors import Conflict
from backend.ids import Id
from backend.models.membership import Membership
from backend.models.organisation import Organisation
from backend.organisations import leave_organisation, leave_organisations
from backend.passwords import verify_password
from backend.routes import auth
from tests.accounts import leave, new_email, sign_in, sign_up
from tests.answers import (
    assert_problem,
    assert_refused,
    assert_token_refused,
    what_is_seen,
)
from tests.clients import client_of, session_of
from tests.forging import HEADER, sign
from tests.ghost import GHOST
from tests.organisations import (
    invite,
    join,
    me,
    member_of,
    members_of,
    organisation_id_of,
    organisation_of,
    owned,
    switch,
    url_of_member,
    url_of_organisation,
)
from tests.resources import resources
from tests.rows import create, list_of

owned_by_users = [resource for resource in resources if resource not in owned]


async def names_of(user: AsyncClient, **query: Any) -> list[str]:
    """Return the names of a user's organisations."""
    found = await user.get("/organisations", params=query)
    assert found.status_code == 200, found.text
    return [each["name"] for each in found.json()["items"]]


async def test_a_new_account_has_an_organisation_of_its_own(
    app: FastAPI, nobody: AsyncClient
) -> None:
    named, unnamed = new_email(), new_email()
    await sign_up(nobody, named, organisation="Analysts")
    await sign_up(nobody, unnamed)

    for email, name in ((named, "Analysts"), (unnamed, "Personal")):
        token = (await sign_in(nobody, email)).json()["access_token"]
        async with client_of(app, token) as user:
            assert await names_of(user) == [name]
            assert (await me(user))["role"] == "owner"
            assert len(await members_of(user)) == 1


async def test_signing_in_acts_for_the_organisation_that_came_first(
    app: FastAPI, nobody: AsyncClient
) -> None:
    email = new_email()
    await sign_up(nobody, email, organisation="First")
    token = (await sign_in(nobody, email)).json()["access_token"]
    async with client_of(app, token) as user:
        first = organisation_id_of(user)
        await organisation_of(user)
        again = (await sign_in(nobody, email)).json()["access_token"]

    async with client_of(app, again) as user:
        assert organisation_id_of(user) == first


async def test_a_new_organisation_belongs_to_whoever_made_it(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    created = await alice.post("/organisations", json={"name": "Second"})
    url = created.headers["Location"]

    assert created.status_code == 201
    assert created.json()["role"] == "owner"
    assert (await alice.get(url)).json() == created.json()
    assert await names_of(alice) == ["Second", "Personal"]
    assert await names_of(alice, sort="created_at") == ["Personal", "Second"]
    assert await names_of(bob) == ["Personal"]


async def test_the_list_of_organisations_has_pages(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    await organisation_of(alice)
    query = {"limit": 1}

    first = (await alice.get("/organisations", params=query)).json()
    cursor = {"cursor": first["next_cursor"]}
    second = (await alice.get("/organisations", params=cursor)).json()

    assert [each["name"] for each in first["items"]] == ["Second"]
    assert [each["name"] for each in second["items"]] == ["Personal"]
    assert_problem(await bob.get("/organisations", params=cursor), 400)


async def test_an_organisation_can_be_given_another_name(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    url = url_of_organisation(alice)
    before = (await alice.get(url)).json()

    renamed = await alice.patch(url, json={"name": "Renamed"})

    assert renamed.status_code == 200, renamed.text
    assert renamed.json() == before | {"name": "Renamed"}
    assert (await alice.get(url)).json() == renamed.json()
    assert await names_of(bob) == ["Personal"]


async def test_who_gives_an_organisation_another_name_stays_what_they_are(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    await join(alice, bob, "admin")
    url = url_of_organisation(alice)

    renamed = await bob.patch(url, json={"name": "Renamed"})

    assert renamed.json()["role"] == "admin"
    assert (await bob.get(url)).json() == renamed.json()


@pytest.mark.parametrize("name", ["", "x" * 121, "a\0b", None, 5])
async def test_a_name_that_cannot_be_stored_is_refused(
    alice: AsyncClient, name: Any
) -> None:
    url = url_of_organisation(alice)

    created = await alice.post("/organisations", json={"name": name})
    changed = await alice.patch(url, json={"name": name})

    assert_refused(created, "/body/name")
    assert_refused(changed, "/body/name")
    assert await names_of(alice) == ["Personal"]


# Every route below an organisation, with a body that it would accept.
ROUTES: list[tuple[str, str, Any]] = [
    ("GET", "", None),
    ("HEAD", "", None),
    ("PATCH", "", {"name": "Stolen"}),
    ("DELETE", "", None),
    ("POST", "/token", None),
    ("GET", "/members", None),
    ("PATCH", "/members/{member}", {"role": "guest"}),
    ("DELETE", "/members/{member}", None),
    ("GET", "/invitations", None),
    ("POST", "/invitations", {"email": "new@example.com", "role": "guest"}),
    ("GET", "/invitations/{invitation}", None),
    ("DELETE", "/invitations/{invitation}", None),
]


def test_every_route_of_an_organisation_is_tried(app: FastAPI) -> None:
    prefix = "/organisations/{organisation_id}"
    paths = app.openapi()["paths"]
    known = {
        (verb.upper(), path.removeprefix(prefix).replace("_id}", "}"))
        for path, operations in paths.items()
        if path.startswith(prefix)
        for verb in operations
    }

    assert {(verb, path) for verb, path, _ in ROUTES if verb != "HEAD"} == known


@pytest.mark.parametrize(("verb", "path", "body"), ROUTES)
async def test_the_organisation_of_others_is_not_there(
    alice: AsyncClient, bob: AsyncClient, verb: str, path: str, body: Any
) -> None:
    url = url_of_organisation(alice)
    invitation = (await invite(alice, new_email())).json()
    member = await member_of(alice, alice)
    ids = {"member": member["id"], "invitation": invitation["id"]}
    path = path.format(**ids)

    foreign = await bob.request(verb, url + path, json=body)
    missing = await bob.request(verb, f"/organisations/{GHOST}{path}", json=body)

    assert foreign.status_code == 404
    assert what_is_seen(foreign) == what_is_seen(missing)
    assert (await alice.get(url)).json()["name"] == "Personal"
    assert await members_of(alice) == [member]
    assert len((await alice.get(f"{url}/invitations")).json()["items"]) == 1


async def test_a_member_or_an_invitation_of_others_is_not_there(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    mine, theirs = url_of_organisation(bob), url_of_organisation(alice)
    invitation = (await invite(alice, new_email())).json()["id"]
    member = (await member_of(alice, alice))["id"]
    changes = {"role": "owner"}

    for kind, row_id in (("members", member), ("invitations", invitation)):
        for verb in ("GET", "PATCH", "DELETE"):
            url = f"{mine}/{kind}"
            foreign = await bob.request(verb, f"{url}/{row_id}", json=changes)
            missing = await bob.request(verb, f"{url}/{GHOST}", json=changes)
            assert foreign.status_code in (404, 405)
            assert what_is_seen(foreign) == what_is_seen(missing)

    assert (await alice.get(f"{theirs}/invitations/{invitation}")).is_success
    assert [each["id"] for each in await members_of(alice)] == [member]


async def test_nobody_reaches_an_organisation_without_signing_in(
    alice: AsyncClient, nobody: AsyncClient
) -> None:
    url = url_of_organisation(alice)
    calls = [(verb, url + path, body) for verb, path, body in ROUTES]
    calls += [("GET", "/organisations", None)]
    calls += [("POST", "/organisations", {"name": "Nobody's"})]
    calls += [("POST", "/invitations/accept", {"token": "x" * 43})]

    for verb, path, body in calls:
        ids = {"member": GHOST, "invitation": GHOST}
        answer = await nobody.request(verb, path.format(**ids), json=body)
        assert answer.status_code == 401, (verb, path)


async def test_a_user_of_no_organisation_keeps_everything_else(
    app: FastAPI, alice: AsyncClient, nobody: AsyncClient
) -> None:
    theirs = [await create(resource, alice) for resource in owned_by_users]
    email = new_email()
    await sign_up(nobody, email)
    token = (await sign_in(nobody, email)).json()["access_token"]
    async with client_of(app, token) as user:
        assert (await user.delete(url_of_organisation(user))).status_code == 204
    again = (await sign_in(nobody, email)).json()["access_token"]

    async with client_of(app, again) as user:
        who = await me(user)
        assert (who["organisation_id"], who["role"]) == (None, None)
        assert await names_of(user) == []
        for resource in owned:
            assert_problem(await user.get(resource.path), 403)
            assert_problem(await user.post(resource.path, json={}), 403)
        for resource in owned_by_users:
            assert await list_of(resource, user) == []
            row = await create(resource, user)
            assert await list_of(resource, user) == [row]
        url = await organisation_of(user)
        assert url_of_organisation(user) == url
        assert (await leave(user)).status_code == 204
    async with client_of(app, again) as user:
        for resource in owned_by_users:
            assert_problem(await user.post(resource.path, json={}), 401)
    for resource, row in zip(owned_by_users, theirs, strict=True):
        assert await list_of(resource, alice) == [row]


async def test_an_account_that_ends_while_its_password_is_checked_gets_no_token(
    app: FastAPI, nobody: AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    email = new_email()
    await sign_up(nobody, email)
    token = (await sign_in(nobody, email)).json()["access_token"]

    async def verify(password: str, password_hash: str | None) -> bool:
        monkeypatch.undo()
        async with client_of(app, token) as user:
            assert (await leave(user)).status_code == 204
        return await verify_password(password, password_hash)

    monkeypatch.setattr(auth, "verify_password", verify)

    assert_problem(await sign_in(nobody, email), 401)


async def test_a_token_names_an_organisation_of_its_user(
    alice: AsyncClient, nobody: AsyncClient, bob: AsyncClient, key: str, claims: Any
) -> None:
    foreign = str(organisation_id_of(bob))
    forgeries: list[Any] = [foreign, str(GHOST), "", "x", 5, [], {}, True]

    assert claims["org"] == str(organisation_id_of(alice))
    for forged in forgeries:
        token = sign(key, HEADER, claims | {"org": forged})
        await assert_token_refused(nobody, token)


async def test_the_last_owner_cannot_leave(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    await join(alice, bob, "admin")
    url = await url_of_member(alice, alice)
    before = await members_of(alice)

    assert_problem(await alice.delete(url), 409)
    for role in ("guest", "member", "admin"):
        assert_problem(await alice.patch(url, json={"role": role}), 409)
    assert (await alice.patch(url, json={"role": "owner"})).status_code == 200
    assert {(each["id"], each["role"]) for each in await members_of(alice)} == {
        (each["id"], each["role"]) for each in before
    }


async def test_an_owner_leaves_when_there_is_another(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    await join(alice, bob, "owner")
    url = await url_of_member(alice, alice)
    token = alice.headers["Authorization"].removeprefix("Bearer ")

    left = await alice.delete(url)

    assert left.status_code == 204, left.text
    await assert_token_refused(alice, token)
    assert [each["role"] for each in await members_of(bob)] == ["owner"]
    assert_problem(await bob.delete(await url_of_member(bob, bob)), 409)


async def test_two_accounts_that_end_at_once_leave_an_owner_behind(
    app: FastAPI, nobody: AsyncClient, alice: AsyncClient
) -> None:
    for _ in range(4):
        tokens = []
        for email in (new_email(), new_email()):
            await sign_up(nobody, email)
            tokens.append((await sign_in(nobody, email)).json()["access_token"])

        async with client_of(app, tokens[0]) as one, client_of(app, tokens[1]) as other:
            await join(one, other, "owner")
            await join(one, alice, "guest")
            answers = await asyncio.gather(leave(one), leave(other))

        assert sorted(answer.status_code for answer in answers) == [204, 409]
        assert {each["role"] for each in await members_of(alice)} == {"owner", "guest"}


@pytest.mark.parametrize("role", [None, "member", "owner"])
async def test_the_end_of_an_account_leaves_no_organisation_without_an_owner(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient, role: str | None
) -> None:
    if role is not None:
        await join(alice, bob, role)
    user_id = Id((await me(alice))["id"])
    organisation_id = organisation_id_of(alice)
    itself = select(Organisation.id).where(col(Organisation.id) == organisation_id)

    async with session_of(app, alice) as db:
        if role == "member":
            with pytest.raises(Conflict):
                await leave_organisations(db, user_id=user_id)
        else:
            await leave_organisations(db, user_id=user_id)
        found = (await db.exec(itself)).first()

    if role is None:
        assert found is None
    else:
        assert "owner" in {each["role"] for each in await members_of(bob)}


async def test_who_leaves_an_organisation_stays_in_the_others(
    app: FastAPI, alice: AsyncClient, bob: AsyncClient
) -> None:
    own = organisation_id_of(alice)
    await join(bob, alice, "member")
    user_id = Id((await me(alice))["id"])
    mine = col(Membership.user_id) == user_id

    async with session_of(app, alice) as db:
        left = organisation_id_of(alice)
        await leave_organisation(db, user_id, owner_id=left)
        stays = (await db.exec(select(Membership.organisation_id).where(mine))).all()

    assert stays == [own]


async def test_what_is_changed_in_an_organisation_is_in_the_log(
    alice: AsyncClient,
    bob: AsyncClient,
    carol: AsyncClient,
    caplog: pytest.LogCaptureFixture,
) -> None:
    await join(alice, bob, "guest")
    alices, bobs = [str((await me(user))["id"]) for user in (alice, bob)]
    url, organisation_id = url_of_organisation(alice), organisation_id_of(alice)
    caplog.set_level(logging.INFO, "backend.security")
    caplog.clear()

    await switch(alice, url)
    await alice.patch(url, json={"name": "Renamed"})
    await bob.patch(url, json={"name": "Refused"})
    await bob.get(url_of_organisation(carol))
    await alice.delete(url)

    events = [(log.message, getattr(log, "event", {})) for log in caplog.records]
    assert [(name, str(event["user_id"])) for name, event in events if event] == [
        ("switched", alices),
        ("updated", alices),
        ("refused", bobs),
        ("denied_or_missing", bobs),
        ("deleted", alices),
    ]
    places = [event.get("row_id", event.get("organisation_id")) for _, event in events]
    ours, theirs = str(organisation_id), str(organisation_id_of(carol))
    assert [str(place) for place in places if place] == [ours] * 3 + [theirs, ours]
    assert [event["role"] for _, event in events if "role" in event] == ["guest"]
