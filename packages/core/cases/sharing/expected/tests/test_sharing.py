"""What an owner shares: who sees it, who changes it, and when that ends."""

import logging
from itertools import product
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient, Response
from sqlalchemy import delete
from sqlmodel import col

from backend.ids import Id
from backend.models.user import User
from backend.sharing import update_shared
from tests.accounts import new_email
from tests.answers import assert_problem, assert_refused, what_is_seen
from tests.cases import for_each
from tests.clients import session_of
from tests.ghost import GHOST
from tests.resource import Body, Link, Reference, Resource
from tests.rows import (
    body_of,
    change,
    create,
    create_all,
    get,
    list_of,
    page_of,
    url_of,
)
from tests.sharing import (
    as_sent,
    create_linked,
    email_of,
    for_each_access,
    for_each_owners_field,
    for_each_read,
    for_each_replaced,
    for_each_shared,
    for_each_unseen_field,
    for_each_written,
    free_fields,
    share,
    share_class,
    shared_page,
    shared_with,
    shares_of,
)

for_each_expansion = for_each(
    "reference",
    lambda resource: [
        reference
        for reference in resource.references
        if resource.share and reference.expand
    ],
)

for_each_owners_link = for_each(
    "link",
    lambda resource: [
        link for link in resource.links if link.name in resource.owners_fields
    ],
)


def verbs_of(resource: Resource) -> list[str]:
    """Return what nobody does to a row who may do nothing with it."""
    if resource.is_public:
        return ["PUT", "PATCH", "DELETE"]
    return ["GET", "PUT", "PATCH", "DELETE"]


async def calls_of_the_owner(
    resource: Resource, user: AsyncClient, row_id: Any, body: Body
) -> list[tuple[int, dict[str, str], bytes]]:
    """Return what a user sees who does to a row what is its owner's alone."""
    url = f"{resource.path}/{row_id}"
    answers: list[Response] = [
        await user.delete(url),
        await user.get(f"{url}/shares"),
        await user.post(f"{url}/shares", json=body),
        await user.delete(f"{url}/shares/{GHOST}"),
    ]
    for answer in answers:
        assert_problem(answer, 404)
    return [what_is_seen(answer) for answer in answers]


@for_each_access
async def test_a_shared_row_is_seen_as_its_owner_sees_it(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, access: str
) -> None:
    row = await create_linked(resource, alice)

    shared = await share(resource, alice, row, bob, access)

    assert shared["email"] == await email_of(bob)
    assert shared["access"] == access
    assert await get(resource, bob, row) == row
    assert await shared_page(resource, bob, with_total=True) == {
        "items": [{"access": access, "shared_at": shared["created_at"], "row": row}],
        "next_cursor": None,
        "total": 1,
    }


@for_each_access
async def test_a_share_opens_one_row_to_one_user(
    resource: Resource,
    alice: AsyncClient,
    bob: AsyncClient,
    carol: AsyncClient,
    access: str,
) -> None:
    row = await create(resource, alice)
    other = await create(resource, alice, 1)
    await share(resource, alice, row, bob, access)
    sent = await body_of(resource, carol, 2)

    for user, closed in ((bob, other), (carol, row), (carol, other)):
        for verb in verbs_of(resource):
            body = None if verb == "GET" else sent
            foreign = await user.request(verb, url_of(resource, closed), json=body)
            ghost = await user.request(verb, f"{resource.path}/{GHOST}", json=body)
            assert_problem(foreign, 404)
            assert what_is_seen(foreign) == what_is_seen(ghost)

    for user in (alice, carol):
        page = await shared_page(resource, user, with_total=True)
        assert page == {"items": [], "next_cursor": None, "total": 0}
    assert await list_of(resource, alice) == [other, row]


@for_each_access
async def test_a_list_of_own_rows_shows_nothing_that_is_shared(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, access: str
) -> None:
    row = await create(resource, alice)
    await share(resource, alice, row, bob, access)

    mine = await page_of(resource, bob, with_total=True)

    assert mine == {"items": [], "next_cursor": None, "total": 0}


@for_each_access
async def test_what_a_shared_row_refers_to_is_not_shared(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, access: str
) -> None:
    row = await create(resource, alice)
    await share(resource, alice, row, bob, access)

    seen = await get(resource, bob, row)

    for reference in resource.references:
        if reference.target is not None:
            other = await create(reference.target, alice)
            assert seen[reference.name] == other["id"]
            if reference.target.is_public:
                continue
            assert_problem(await bob.get(url_of(reference.target, other)), 404)


@for_each_expansion
async def test_what_a_shared_row_refers_to_is_shown_to_those_who_may_read_it(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, reference: Reference
) -> None:
    target = reference.target or resource
    other = await create(target, alice, 1)
    row = await create(resource, alice)
    row = await change(resource, alice, row, {reference.name: other["id"]})
    await share(resource, alice, row, bob)

    async def shown_to(user: AsyncClient) -> Any:
        url, query = url_of(resource, row), {"expand": reference.expand}
        return (await user.get(url, params=query)).json()[reference.expand]

    assert await shown_to(alice) == other
    if target.is_public:
        assert await shown_to(bob) == other
        return
    assert await shown_to(bob) is None
    if target.share:
        await share(target, alice, other, bob)
        assert await shown_to(bob) == other


@for_each_read
async def test_a_reader_changes_nothing(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    row = await create_linked(resource, alice)
    await share(resource, alice, row, bob)
    url = url_of(resource, row)
    body = as_sent(resource, row)
    # Where nobody but the owner can write, a row of somebody else is not there.
    status = 403 if "write" in resource.share else 404
    bodies = [body, body | resource.bodies[1]]
    if set(resource.unseen_fields) <= resource.defaults.keys():
        # What a writer could send.
        free = body | free_fields(resource, resource.bodies[1])
        bodies.append(
            {name: free[name] for name in free if name not in resource.unseen_fields}
        )

    for verb, sent in product(("PUT", "PATCH"), bodies):
        assert_problem(await bob.request(verb, url, json=sent), status)
    assert_problem(await bob.patch(url, json={}), status)

    assert await get(resource, alice, row) == row


@for_each_access
async def test_nobody_but_the_owner_deletes_a_row_or_shares_it(
    resource: Resource,
    alice: AsyncClient,
    bob: AsyncClient,
    carol: AsyncClient,
    access: str,
) -> None:
    row = await create(resource, alice)
    shared = await share(resource, alice, row, bob, access)
    body = {"email": await email_of(carol), "access": resource.share[0]}

    for user in (bob, carol):
        foreign = await calls_of_the_owner(resource, user, row["id"], body)
        ghost = await calls_of_the_owner(resource, user, GHOST, body)
        assert foreign == ghost
        url = f"{shares_of(resource, row)}/{shared['id']}"
        assert_problem(await user.delete(url), 404)

    assert await get(resource, alice, row) == row
    assert await shared_with(resource, bob) == [row]
    assert await shared_with(resource, carol) == []


@for_each_written
async def test_a_writer_changes_the_row_for_all_who_see_it(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    row = await create_linked(resource, alice)
    other = await create(resource, alice, 2)
    await share(resource, alice, row, bob, "write")

    for name, value in free_fields(resource, resource.bodies[1]).items():
        updated = await bob.patch(url_of(resource, row), json={name: value})
        assert updated.status_code == 200, updated.text
        after = updated.json()
        later = {"updated_at": after["updated_at"]}
        assert after == row | ({name: value} if name in row else {}) | later
        assert after["updated_at"] > row["updated_at"]
        assert await get(resource, alice, row) == after
        row = after
    unchanged = await bob.patch(url_of(resource, row), json={})

    assert unchanged.status_code == 200
    assert unchanged.json() == row
    assert await list_of(resource, alice) == [other, row]


@for_each_replaced
async def test_a_writer_replaces_the_row_but_for_what_is_its_owners(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    row = await create_linked(resource, alice)
    await share(resource, alice, row, bob, "write")
    body = as_sent(resource, row) | free_fields(resource, resource.bodies[1])
    body = {name: body[name] for name in body if name not in resource.unseen_fields}
    optional = [name for name in resource.owners_fields if name in resource.defaults]
    shorter = {name: value for name, value in body.items() if name not in optional}

    for each in (body, shorter):
        replaced = await bob.put(url_of(resource, row), json=each)
        assert replaced.status_code == 200, replaced.text
        after = replaced.json()
        later = {"updated_at": after["updated_at"]}
        assert after == row | {name: body[name] for name in body if name in row} | later
        assert await get(resource, alice, row) == after


@for_each_owners_field
async def test_a_writer_leaves_what_is_the_owners_as_it_is(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, name: str
) -> None:
    row = await create_linked(resource, alice)
    await share(resource, alice, row, bob, "write")
    url = url_of(resource, row)
    other = (await body_of(resource, alice, 1)).get(name, GHOST)
    own = (await body_of(resource, bob, 2)).get(name, GHOST)
    for link in resource.links:
        if name == link.name:
            other = [(await create(link.target(), alice, 1))["id"]]
            own = [(await create(link.target(), bob, 1))["id"]]

    for value in (other, own):
        whole = as_sent(resource, row) | resource.bodies[1] | {name: value}
        for verb, body in (("PUT", whole), ("PATCH", {name: value})):
            answer = await bob.request(verb, url, json=body)
            assert_problem(answer, 403)
            pointers = [error["pointer"] for error in answer.json()["errors"]]
            assert f"/body/{name}" in pointers

    assert await get(resource, alice, row) == row


@for_each_owners_link
async def test_a_writer_sends_what_a_row_refers_to_in_any_order(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, link: Link
) -> None:
    row = await create(resource, alice)
    ids = sorted([each["id"] for each in await create_all(link.target(), alice)])
    row = await change(resource, alice, row, {link.name: ids})
    await share(resource, alice, row, bob, "write")

    answer = await bob.patch(url_of(resource, row), json={link.name: ids[::-1]})

    assert answer.status_code == 200, answer.text
    assert answer.json() == await get(resource, alice, row) == row


@for_each_unseen_field
async def test_a_writer_cannot_find_out_what_nobody_sees(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, name: str
) -> None:
    row = await create(resource, alice)
    await share(resource, alice, row, bob, "write")
    right = (await body_of(resource, alice))[name]
    wrong = (await body_of(resource, alice, 1))[name]

    guesses = [
        await bob.patch(url_of(resource, row), json={name: value})
        for value in (right, wrong)
    ]

    assert_problem(guesses[0], 403)
    assert what_is_seen(guesses[0]) == what_is_seen(guesses[1])


@for_each_shared
async def test_a_row_is_shared_with_somebody_else_who_is_there(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    row = await create(resource, alice)
    url = shares_of(resource, row)
    email = await email_of(bob)
    good = {"email": email, "access": resource.share[0]}
    wrong = [
        ("email", await email_of(alice)),
        ("email", new_email()),
        ("email", "bob"),
        ("access", None),
        ("access", "delete"),
        ("row_id", row["id"]),
        ("user_id", row["user_id"]),
        ("grantee_id", row["user_id"]),
    ]
    others = {"read", "write"} - set(resource.share)
    wrong += [("access", access) for access in sorted(others)]

    for name, value in wrong:
        assert_refused(
            await alice.post(url, json=good | {name: value}), f"/body/{name}"
        )
    assert await shared_with(resource, bob) == []
    first = await alice.post(url, json=good | {"email": email.upper()})
    second = await alice.post(url, json=good)

    assert first.status_code == 201, first.text
    assert first.json()["email"] == email
    assert_problem(second, 409)
    assert len(await shared_with(resource, bob)) == 1


@for_each_access
async def test_a_share_that_is_taken_back_ends_at_once(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, access: str
) -> None:
    row = await create(resource, alice)
    shared = await share(resource, alice, row, bob, access)
    assert await get(resource, bob, row) == row
    url = f"{shares_of(resource, row)}/{shared['id']}"

    deleted = await alice.delete(url)

    assert deleted.status_code == 204
    assert deleted.content == b""
    for verb in verbs_of(resource):
        body = None if verb == "GET" else as_sent(resource, row)
        assert_problem(await bob.request(verb, url_of(resource, row), json=body), 404)
    assert await shared_with(resource, bob) == []
    assert_problem(await alice.delete(url), 404)
    await share(resource, alice, row, bob, access)
    assert await get(resource, bob, row) == row


@for_each_shared
async def test_a_share_is_taken_back_below_its_own_row_by_its_own_owner(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, carol: AsyncClient
) -> None:
    row = await create(resource, alice)
    other = await create(resource, alice, 1)
    foreign = await create(resource, bob, 2)
    shared = await share(resource, alice, row, carol)

    for user, place in ((alice, other), (bob, foreign), (bob, row), (carol, row)):
        url = shares_of(resource, place)
        wrong = await user.delete(f"{url}/{shared['id']}")
        ghost = await user.delete(f"{url}/{GHOST}")
        assert_problem(wrong, 404)
        assert what_is_seen(wrong) == what_is_seen(ghost)

    assert await shared_with(resource, carol) == [row]


@for_each_shared
async def test_a_share_goes_with_its_row(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    row = await create(resource, alice)
    await share(resource, alice, row, bob)

    deleted = await alice.delete(url_of(resource, row))

    assert deleted.status_code == 204, deleted.text
    assert_problem(await bob.get(url_of(resource, row)), 404)
    assert (await shared_page(resource, bob, with_total=True))["total"] == 0


@for_each_shared
async def test_a_share_goes_with_the_account_of_either_user(
    resource: Resource,
    alice: AsyncClient,
    bob: AsyncClient,
    carol: AsyncClient,
    app: FastAPI,
) -> None:
    row = await create(resource, alice)
    for user in (bob, carol):
        await share(resource, alice, row, user)

    await leave(app, bob)
    left = (
        await alice.get(shares_of(resource, row), params={"with_total": True})
    ).json()
    await leave(app, alice)

    assert [each["email"] for each in left["items"]] == [await email_of(carol)]
    assert left["total"] == 1
    if not resource.is_public:
        assert_problem(await carol.get(url_of(resource, row)), 404)
    assert (await shared_page(resource, carol, with_total=True))["total"] == 0


async def leave(app: FastAPI, user: AsyncClient) -> None:
    """Delete the account of a user."""
    me = Id((await user.get("/auth/me")).json()["id"])
    async with session_of(app, user) as db:
        await db.exec(delete(User).where(col(User.id) == me))


@for_each_shared
async def test_nobody_shares_without_signing_in(
    resource: Resource, alice: AsyncClient, nobody: AsyncClient
) -> None:
    row = await create(resource, alice)
    url = shares_of(resource, row)
    calls = [("GET", f"/shared{resource.path}"), ("GET", url), ("POST", url)]
    calls += [("DELETE", f"{url}/{GHOST}")]
    body = {"email": new_email(), "access": resource.share[0]}

    answers = [
        await nobody.request(verb, path, json=body if verb == "POST" else None)
        for verb, path in calls
    ]

    assert {answer.status_code for answer in answers} == {401}


@for_each_written
async def test_sharing_gives_no_row_away(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    await share(resource, alice, row, bob, "write")
    model: Any = resource.model
    shares, row_id = share_class(resource), Id(row["id"])
    me = Id((await bob.get("/auth/me")).json()["id"])

    async with session_of(app, bob) as db:
        for theft in ({"user_id": me}, {"id": Id(GHOST)}):
            with pytest.raises(ValueError, match="keeps its id and its owner"):
                await update_shared(db, model, shares, row_id, theft, user_id=me)


@for_each_written
async def test_the_log_tells_who_acted_and_not_whose_the_row_is(
    resource: Resource,
    alice: AsyncClient,
    bob: AsyncClient,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "backend.security")
    row = await create(resource, alice)
    shared = await share(resource, alice, row, bob, "write")
    name, value = next(iter(free_fields(resource, resource.bodies[1]).items()))
    await bob.patch(url_of(resource, row), json={name: value})
    await bob.delete(url_of(resource, row))
    await alice.delete(f"{shares_of(resource, row)}/{shared['id']}")

    events = [
        (log.message, str(event["user_id"]), str(event["row_id"]))
        for log in caplog.records
        if "row_id" in (event := getattr(log, "event", {}))
    ]

    me = str((await bob.get("/auth/me")).json()["id"])
    owner, row_id, share_id = (str(row["user_id"]), str(row["id"]), str(shared["id"]))
    assert events[-5:] == [
        ("created", owner, row_id),
        ("created", owner, share_id),
        ("updated", me, row_id),
        ("denied_or_missing", me, row_id),
        ("deleted", owner, share_id),
    ]
