"""What the routes of tracks promise."""

import logging
from decimal import Decimal
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient

from backend.ids import Id
from backend.models.track import Track
from backend.ownership import create_owned, update_owned
from tests.answers import what_is_seen
from tests.factories import Body, create_track, track_body

PATH = "/tracks"
TABLE = "tracks"
VERBS = ["GET", "HEAD", "PUT", "PATCH", "DELETE"]

# An id that no row has.
GHOST = "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41"


async def test_create_stores_the_track(alice: AsyncClient) -> None:
    body = await track_body(alice)

    created = await alice.post(PATH, json=body)

    assert created.status_code == 201, created.text
    assert created.json().items() >= body.items()
    stored = await alice.get(created.headers["Location"])
    assert stored.status_code == 200
    assert stored.json() == created.json()


async def test_replace_changes_every_field_of_the_track(alice: AsyncClient) -> None:
    row = await create_track(alice)
    body = await track_body(alice, 1)

    replaced = await alice.put(f"{PATH}/{row['id']}", json=body)

    assert replaced.status_code == 200, replaced.text
    kept = {name: row[name] for name in ("id", "user_id", "created_at")}
    assert replaced.json().items() >= (body | kept).items()
    assert replaced.json()["updated_at"] > row["updated_at"]
    assert (await alice.get(f"{PATH}/{row['id']}")).json() == replaced.json()


async def test_replace_gives_a_field_that_is_left_out_its_default(
    alice: AsyncClient,
) -> None:
    row = await create_track(alice)
    defaults: Body = {
        "composer": None,
        "lyrics": None,
        "rating": None,
        "tempo": None,
        "price": None,
        "is_live": None,
        "recorded_on": None,
        "played_at": None,
        "starts_at": None,
        "serial": None,
        "contact": None,
        "page": None,
        "genre": None,
    }
    body = await track_body(alice, 1)
    required = {name: value for name, value in body.items() if name not in defaults}

    replaced = await alice.put(f"{PATH}/{row['id']}", json=required)

    assert replaced.status_code == 200, replaced.text
    assert replaced.json().items() >= (required | defaults).items()


@pytest.mark.parametrize(
    "name",
    [
        "title",
        "composer",
        "lyrics",
        "rating",
        "tempo",
        "price",
        "is_live",
        "recorded_on",
        "played_at",
        "starts_at",
        "serial",
        "contact",
        "page",
        "genre",
    ],
)
async def test_update_changes_one_field_of_the_track(
    alice: AsyncClient, name: str
) -> None:
    row = await create_track(alice)
    body = await track_body(alice, 1)
    change = {name: body[name]}

    updated = await alice.patch(f"{PATH}/{row['id']}", json=change)

    assert updated.status_code == 200, updated.text
    later = {"updated_at": updated.json()["updated_at"]}
    assert updated.json() == row | change | later
    assert (await alice.get(f"{PATH}/{row['id']}")).json() == updated.json()


async def test_an_empty_update_leaves_the_track_as_it_is(alice: AsyncClient) -> None:
    row = await create_track(alice)

    updated = await alice.patch(f"{PATH}/{row['id']}", json={})

    assert updated.status_code == 200
    assert updated.json() == row


async def test_delete_removes_the_track_and_no_other(alice: AsyncClient) -> None:
    row = await create_track(alice)
    other = await create_track(alice, 1)

    deleted = await alice.delete(f"{PATH}/{row['id']}")

    assert deleted.status_code == 204
    assert deleted.content == b""
    assert (await alice.get(f"{PATH}/{row['id']}")).status_code == 404
    assert (await alice.delete(f"{PATH}/{row['id']}")).status_code == 404
    assert (await alice.get(f"{PATH}/{other['id']}")).json() == other


WRONG: list[tuple[str, Any]] = [
    ("title", None),
    ("title", 5),
    ("title", "a\x00b"),
    ("title", "x" * 201),
    ("title", ""),
    ("composer", 5),
    ("composer", "a\x00b"),
    ("composer", "x" * 101),
    ("composer", ""),
    ("lyrics", 5),
    ("lyrics", "a\x00b"),
    ("lyrics", "x" * 10001),
    ("rating", 10**30),
    ("rating", True),
    ("rating", "1"),
    ("rating", 1.5),
    ("rating", 0),
    ("rating", 6),
    ("tempo", True),
    ("tempo", "1"),
    ("tempo", "NaN"),
    ("tempo", 20 - 1),
    ("tempo", 300 + 1),
    ("price", True),
    ("price", "NaN"),
    ("price", "1E+1000000"),
    ("price", 10**4),
    ("price", "0.001"),
    ("is_live", 1),
    ("is_live", "yes"),
    ("recorded_on", 0),
    ("recorded_on", "0"),
    ("recorded_on", "2026-02-30"),
    ("recorded_on", "2026-01-31T00:00:00Z"),
    ("played_at", 0),
    ("played_at", "now"),
    ("played_at", "2026-01-31T09:30:00"),
    ("played_at", "9999-12-31T23:59:59-23:59"),
    ("played_at", "0001-01-01T00:00:00+23:59"),
    ("starts_at", 0),
    ("starts_at", "25:00"),
    ("starts_at", "09:30:00Z"),
    ("serial", 5),
    ("serial", "urn:uuid:0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41"),
    ("contact", 5),
    ("contact", "nobody"),
    ("contact", "a\x00@example.com"),
    ("page", 5),
    ("page", "nowhere"),
    ("page", "javascript:alert(1)"),
    ("genre", 5),
    ("genre", "folk "),
    ("no_such_field", 1),
]


@pytest.mark.parametrize(("name", "value"), WRONG, ids=[name for name, _ in WRONG])
async def test_a_wrong_value_is_refused_and_changes_nothing(
    alice: AsyncClient, name: str, value: Any
) -> None:
    row = await create_track(alice)
    body = await track_body(alice, 1)
    body[name] = value

    answers = [
        await alice.post(PATH, json=body),
        await alice.put(f"{PATH}/{row['id']}", json=body),
        await alice.patch(f"{PATH}/{row['id']}", json={name: value}),
    ]

    assert [answer.status_code for answer in answers] == [422, 422, 422]
    assert (await alice.get(PATH)).json()["items"] == [row]


@pytest.mark.parametrize("name", ["id", "user_id", "created_at", "updated_at"])
async def test_nobody_sets_what_the_service_sets(
    alice: AsyncClient, bob: AsyncClient, name: str
) -> None:
    row = await create_track(alice)
    foreign = await create_track(bob)
    value = foreign[name]
    body = await track_body(alice, 1)
    body[name] = value

    answers = [
        await alice.post(PATH, json=body),
        await alice.put(f"{PATH}/{row['id']}", json=body),
        await alice.patch(f"{PATH}/{row['id']}", json={name: value}),
    ]

    assert [answer.status_code for answer in answers] == [422, 422, 422]
    assert (await alice.get(PATH)).json()["items"] == [row]


@pytest.mark.parametrize(
    "sort",
    [
        "-created_at",
        "created_at",
        "-title",
        "title",
        "-rating",
        "rating",
        "-tempo",
        "tempo",
        "-price",
        "price",
        "-is_live",
        "is_live",
        "-recorded_on",
        "recorded_on",
        "-played_at",
        "played_at",
        "-starts_at",
        "starts_at",
        "-serial",
        "serial",
        "-contact",
        "contact",
        "-page",
        "page",
        "-genre",
        "genre",
        "-updated_at",
        "updated_at",
    ],
)
async def test_cursors_walk_the_whole_list_in_order(
    alice: AsyncClient, bob: AsyncClient, sort: str
) -> None:
    for number in range(3):
        await create_track(alice, number)
        await create_track(bob, number)
    whole = (await alice.get(PATH, params={"sort": sort})).json()["items"]
    query: dict[str, Any] = {"sort": sort, "limit": 1}

    walked: list[Body] = []
    while not walked or query["cursor"]:
        page = (await alice.get(PATH, params=query)).json()
        walked += page["items"]
        query["cursor"] = page["next_cursor"]

    assert len(walked) == 3
    assert walked == whole


@pytest.mark.parametrize(
    "name",
    [
        "created_at",
        "rating",
        "tempo",
        "is_live",
        "recorded_on",
        "played_at",
        "starts_at",
        "serial",
        "updated_at",
    ],
)
async def test_a_list_is_in_the_order_that_it_is_asked_for(
    alice: AsyncClient, name: str
) -> None:
    for number in range(3):
        await create_track(alice, number)

    up = (await alice.get(PATH, params={"sort": name})).json()["items"]
    down = (await alice.get(PATH, params={"sort": f"-{name}"})).json()["items"]

    values = [row[name] for row in up if row[name] is not None]
    assert values == sorted(values)
    assert down == up[::-1]


@pytest.mark.parametrize("name", ["price"])
async def test_decimals_are_in_the_order_of_numbers(
    alice: AsyncClient, name: str
) -> None:
    for number in range(3):
        await create_track(alice, number)

    up = (await alice.get(PATH, params={"sort": name})).json()["items"]
    down = (await alice.get(PATH, params={"sort": f"-{name}"})).json()["items"]

    values = [Decimal(row[name]) for row in up if row[name] is not None]
    assert values == sorted(values)
    assert down == up[::-1]


async def test_a_list_is_cut_by_skip_and_limit_and_counted_when_asked(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    for number in range(3):
        await create_track(alice, number)
    await create_track(bob)
    whole = (await alice.get(PATH)).json()

    query = {"skip": 1, "limit": 1, "with_total": True}
    part = (await alice.get(PATH, params=query)).json()

    assert whole["total"] is None
    assert part["total"] == 3
    assert part["items"] == whole["items"][1:2]
    assert whole["items"] == sorted(
        whole["items"], key=lambda row: (row["created_at"], row["id"]), reverse=True
    )


async def test_a_cursor_serves_only_its_owner_its_list_and_its_sort(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    for number in range(3):
        await create_track(alice, number)
    page = (await alice.get(PATH, params={"limit": 1})).json()
    cursor = page["next_cursor"]

    answers = [
        await bob.get(PATH, params={"cursor": cursor}),
        await alice.get(PATH, params={"cursor": cursor[:-1]}),
        await alice.get(PATH, params={"cursor": cursor, "sort": "created_at"}),
    ]

    assert [answer.status_code for answer in answers] == [400, 400, 400]


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=101",
        "limit=-1",
        "limit=a",
        "skip=-1",
        "skip=9223372036854775808",
        "sort=user_id",
        "sort=created_at;drop",
        "user_id=1",
        "no_such_parameter=1",
    ],
)
async def test_a_list_of_tracks_refuses_a_query_that_it_does_not_know(
    alice: AsyncClient, query: str
) -> None:
    assert (await alice.get(f"{PATH}?{query}")).status_code == 422


@pytest.mark.parametrize(
    "name",
    [
        "title",
        "rating",
        "tempo",
        "price",
        "is_live",
        "recorded_on",
        "played_at",
        "starts_at",
        "serial",
        "contact",
        "page",
        "genre",
    ],
)
async def test_a_filter_keeps_the_rows_that_match(
    alice: AsyncClient, bob: AsyncClient, name: str
) -> None:
    for number in range(3):
        await create_track(alice, number)
        await create_track(bob, number)
    rows = (await alice.get(PATH)).json()["items"]
    value = next(row[name] for row in rows if row[name] is not None)

    found = (await alice.get(PATH, params={name: value})).json()["items"]

    assert found == [row for row in rows if row[name] == value]


PARTS = {
    "title": "fIRST TRACK",
    "composer": "fIRST COMPOSER",
    "lyrics": "tWO LITRES, AND SOME BREAD IF THERE IS A",
}


@pytest.mark.parametrize("name", ["title", "composer", "lyrics"])
async def test_search_finds_a_part_of_the_text_in_any_case_and_nothing_of_others(
    alice: AsyncClient, bob: AsyncClient, name: str
) -> None:
    row = await create_track(alice)
    await create_track(bob)

    part = PARTS[name]
    found = (await alice.get(PATH, params={"search": part})).json()["items"]
    other = (await alice.get(PATH, params={"search": "%_" + part})).json()["items"]

    assert found == [row]
    assert other == []


@pytest.mark.parametrize("body_of", ["a whole", "an empty", "no"])
@pytest.mark.parametrize("verb", VERBS)
async def test_the_track_of_another_user_is_not_there(
    alice: AsyncClient, bob: AsyncClient, verb: str, body_of: str
) -> None:
    row = await create_track(alice)
    whole = await track_body(bob, 1)
    body = {"a whole": whole, "an empty": {}, "no": None}[body_of]

    foreign = await bob.request(verb, f"{PATH}/{row['id']}", json=body)
    missing = await bob.request(verb, f"{PATH}/{GHOST}", json=body)

    assert what_is_seen(foreign) == what_is_seen(missing)
    if body == whole or verb not in {"PUT", "PATCH"}:
        assert foreign.status_code == 404
    assert foreign.status_code in {404, 415, 422}
    assert (await alice.get(f"{PATH}/{row['id']}")).json() == row


async def test_a_list_shows_no_track_of_another_user(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    await create_track(alice)

    page = await bob.get(PATH, params={"with_total": True})

    assert page.json() == {"items": [], "next_cursor": None, "total": 0}


async def test_nobody_gets_anywhere_without_signing_in(
    alice: AsyncClient, nobody: AsyncClient
) -> None:
    row = await create_track(alice)
    body = await track_body(alice, 1)
    calls = [("GET", PATH), ("POST", PATH)]
    calls += [(verb, f"{PATH}/{row['id']}") for verb in VERBS]

    answers = [await nobody.request(verb, url, json=body) for verb, url in calls]

    assert {answer.status_code for answer in answers} == {401}
    assert {answer.headers["WWW-Authenticate"] for answer in answers} == {"Bearer"}
    assert (await alice.get(PATH)).json()["items"] == [row]


async def test_the_gate_itself_gives_no_row_away(
    alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    row = await create_track(alice)
    owner_id, row_id = Id(row["user_id"]), Id(row["id"])
    stranger = (await bob.get("/auth/me")).json()
    theft = {"user_id": Id(stranger["id"])}

    async with app.state.sessions() as db:
        with pytest.raises(ValueError, match="keeps its id and its owner"):
            await update_owned(db, Track, row_id, theft, owner_id=owner_id)
        with pytest.raises(ValueError, match="keeps its id and its owner"):
            await create_owned(db, Track, theft, owner_id=owner_id)


async def test_every_change_and_every_denial_is_in_the_log(
    alice: AsyncClient, bob: AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "backend.security")
    row = await create_track(alice)
    body = await track_body(alice, 1)
    await alice.put(f"{PATH}/{row['id']}", json=body)
    await bob.get(f"{PATH}/{row['id']}")
    await alice.delete(f"{PATH}/{row['id']}")

    events = [(log.message, getattr(log, "event", {})) for log in caplog.records]
    names = [
        name
        for name, event in events
        if (event.get("table"), str(event.get("row_id"))) == (TABLE, str(row["id"]))
    ]

    assert names == ["created", "updated", "denied_or_missing", "deleted"]
