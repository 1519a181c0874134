"""What keeps the rows of two users apart: each verb, the list, the gate, the log."""

import logging

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient

from backend.ids import Id
from backend.ownership import create_owned, update_owned
from tests.answers import what_is_seen
from tests.cases import each_private
from tests.ghost import GHOST
from tests.resource import Resource
from tests.rows import body_of, create, get, list_of, owner_of, page_of, rows_of, url_of

VERBS = ["GET", "HEAD", "PUT", "PATCH", "DELETE"]


@pytest.mark.parametrize(
    ("verb", "kind", "status"),
    [
        *[(verb, "whole", 404) for verb in VERBS],
        *[(verb, "no", 404) for verb in ("GET", "HEAD", "DELETE")],
        *[(verb, "no", 415) for verb in ("PUT", "PATCH")],
        *[(verb, "wrong", 422) for verb in ("PUT", "PATCH")],
        ("PATCH", "empty", 404),
    ],
)
async def test_the_row_of_another_user_is_not_there(
    resource: Resource,
    erin: AsyncClient,
    frank: AsyncClient,
    verb: str,
    kind: str,
    status: int,
) -> None:
    if resource.is_public and verb in {"GET", "HEAD"}:
        pytest.skip("Everybody may read it.")
    row = await create(resource, erin)
    whole = await body_of(resource, frank, 1)
    bodies = {"whole": whole, "empty": {}, "wrong": {"no_such_field": 1}, "no": None}
    body = bodies[kind]

    foreign = await frank.request(verb, url_of(resource, row), json=body)
    missing = await frank.request(verb, f"{resource.path}/{GHOST}", json=body)

    assert foreign.status_code == status
    assert what_is_seen(foreign) == what_is_seen(missing)
    assert await get(resource, erin, row) == row


@each_private()
async def test_a_list_shows_no_row_of_another_user(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    await create(resource, alice)

    nothing = await page_of(resource, bob, with_total=True)
    row = await create(resource, bob)
    something = await page_of(resource, bob, with_total=True)

    assert nothing == {"items": [], "next_cursor": None, "total": 0}
    assert something == {"items": [row], "next_cursor": None, "total": 1}


async def test_nobody_gets_anywhere_without_signing_in(
    resource: Resource, erin: AsyncClient, nobody: AsyncClient
) -> None:
    row = await create(resource, erin)
    body = await body_of(resource, erin, 1)
    calls = [("GET", resource.path), ("POST", resource.path)]
    calls += [(verb, url_of(resource, row)) for verb in VERBS]
    if resource.is_public:
        calls = [call for call in calls if call[0] not in {"GET", "HEAD"}]

    answers = [await nobody.request(verb, url, json=body) for verb, url in calls]

    assert {answer.status_code for answer in answers} == {401}
    assert {answer.headers["WWW-Authenticate"] for answer in answers} == {"Bearer"}
    assert await list_of(resource, erin) == rows_of(resource, erin)


async def test_the_gate_itself_gives_no_row_away(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    model, owner, row_id = resource.model, resource.owner, Id(row["id"])
    owner_id, theft = Id(row[owner]), {owner: await owner_of(resource, bob)}

    async with app.state.sessions() as db:
        with pytest.raises(ValueError, match="keeps its id and its owner"):
            await update_owned(db, model, row_id, theft, owner_id=owner_id)
        with pytest.raises(ValueError, match="keeps its id and its owner"):
            await create_owned(db, model, theft, owner_id=owner_id)


async def test_every_change_and_every_denial_is_in_the_log(
    resource: Resource,
    alice: AsyncClient,
    bob: AsyncClient,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "backend.security")
    row = await create(resource, alice)
    place = (resource.model.__tablename__, str(row["id"]))
    url = url_of(resource, row)
    of_alice, of_bob = (
        await body_of(resource, alice, 1),
        await body_of(resource, bob, 1),
    )
    await alice.put(url, json=of_alice)
    # Whoever reads what is public is not denied.
    await (bob.delete if resource.is_public else bob.get)(url)
    await bob.put(url, json=of_bob)
    await bob.delete(url)
    await alice.delete(url)

    events = [(log.message, getattr(log, "event", {})) for log in caplog.records]
    found = [
        (name, str(event["user_id"]))
        for name, event in events
        if (event.get("table"), str(event.get("row_id"))) == place
    ]

    users = [(await user.get("/auth/me")).json()["id"] for user in (alice, bob)]
    her, his = map(str, users)
    assert found == [
        ("created", her),
        ("updated", her),
        ("denied_or_missing", his),
        ("denied_or_missing", his),
        ("denied_or_missing", his),
        ("deleted", her),
    ]
