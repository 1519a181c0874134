"""What the routes of records promise."""

import logging
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient

from backend.ids import Id
from backend.models.record import Record
from backend.ownership import create_owned, update_owned
from tests.answers import what_is_seen
from tests.factories import Body, create_record, record_body

PATH = "/records"
TABLE = "records"
VERBS = ["GET", "HEAD", "PUT", "PATCH", "DELETE"]

# An id that no row has.
GHOST = "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41"


async def test_create_stores_the_record(alice: AsyncClient) -> None:
    body = await record_body(alice)

    created = await alice.post(PATH, json=body)

    assert created.status_code == 201, created.text
    assert created.json().items() >= body.items()
    stored = await alice.get(created.headers["Location"])
    assert stored.status_code == 200
    assert stored.json() == created.json()


async def test_replace_changes_every_field_of_the_record(alice: AsyncClient) -> None:
    row = await create_record(alice)
    body = await record_body(alice, 1)

    replaced = await alice.put(f"{PATH}/{row['id']}", json=body)

    assert replaced.status_code == 200, replaced.text
    kept = {name: row[name] for name in ("id", "user_id", "created_at")}
    assert replaced.json().items() >= (body | kept).items()
    assert replaced.json()["updated_at"] > row["updated_at"]
    assert (await alice.get(f"{PATH}/{row['id']}")).json() == replaced.json()


async def test_replace_gives_a_field_that_is_left_out_its_default(
    alice: AsyncClient,
) -> None:
    row = await create_record(alice)
    defaults: Body = {
        "import": False,
        "schema": None,
        "copy": 1,
        "registry": None,
        "validate": True,
        "construct": "plain",
        "model": None,
        "model_config": None,
        "model_fields": [],
        "model_dump": None,
        "date": None,
        "datetime": None,
        "time": None,
        "str": None,
        "int": 1,
        "float": None,
        "bool": None,
        "list": None,
        "dict": None,
        "type": "one",
        "tuple": None,
        "dt": None,
        "json": None,
        "self": None,
        "cls": None,
        "query": None,
        "body": None,
        "db": None,
        "response": None,
        "limit": None,
        "sort": None,
        "search": None,
        "items": None,
        "key": None,
        "value": None,
        "name": None,
        "field": None,
        "field_name": None,
        "string": None,
        "record": None,
        "record_id": None,
        "decimal": None,
        "literal": None,
        "annotated": None,
    }
    body = await record_body(alice, 1)
    required = {name: value for name, value in body.items() if name not in defaults}

    replaced = await alice.put(f"{PATH}/{row['id']}", json=required)

    assert replaced.status_code == 200, replaced.text
    assert replaced.json().items() >= (required | defaults).items()


@pytest.mark.parametrize(
    "name",
    [
        "class",
        "from",
        "import",
        "metadata",
        "schema",
        "copy",
        "registry",
        "validate",
        "construct",
        "model",
        "model_config",
        "model_fields",
        "model_dump",
        "date",
        "datetime",
        "time",
        "str",
        "int",
        "float",
        "bool",
        "list",
        "dict",
        "type",
        "tuple",
        "dt",
        "json",
        "self",
        "cls",
        "query",
        "body",
        "db",
        "response",
        "limit",
        "sort",
        "search",
        "items",
        "key",
        "value",
        "name",
        "field",
        "field_name",
        "string",
        "record",
        "record_id",
        "decimal",
        "literal",
        "annotated",
    ],
)
async def test_update_changes_one_field_of_the_record(
    alice: AsyncClient, name: str
) -> None:
    row = await create_record(alice)
    body = await record_body(alice, 1)
    change = {name: body[name]}

    updated = await alice.patch(f"{PATH}/{row['id']}", json=change)

    assert updated.status_code == 200, updated.text
    later = {"updated_at": updated.json()["updated_at"]}
    assert updated.json() == row | change | later
    assert (await alice.get(f"{PATH}/{row['id']}")).json() == updated.json()


async def test_an_empty_update_leaves_the_record_as_it_is(alice: AsyncClient) -> None:
    row = await create_record(alice)

    updated = await alice.patch(f"{PATH}/{row['id']}", json={})

    assert updated.status_code == 200
    assert updated.json() == row


async def test_delete_removes_the_record_and_no_other(alice: AsyncClient) -> None:
    row = await create_record(alice)
    other = await create_record(alice, 1)

    deleted = await alice.delete(f"{PATH}/{row['id']}")

    assert deleted.status_code == 204
    assert deleted.content == b""
    assert (await alice.get(f"{PATH}/{row['id']}")).status_code == 404
    assert (await alice.delete(f"{PATH}/{row['id']}")).status_code == 404
    assert (await alice.get(f"{PATH}/{other['id']}")).json() == other


WRONG: list[tuple[str, Any]] = [
    ("class", None),
    ("class", 5),
    ("class", "a\x00b"),
    ("class", "x" * 41),
    ("class", ""),
    ("from", None),
    ("from", 5),
    ("from", "a\x00b"),
    ("from", "x" * 41),
    ("from", ""),
    ("import", None),
    ("import", 1),
    ("import", "yes"),
    ("metadata", None),
    ("metadata", {"a": "\x00"}),
    ("metadata", [10**30]),
    ("schema", 5),
    ("schema", "a\x00b"),
    ("schema", "x" * 256),
    ("copy", None),
    ("copy", 10**30),
    ("copy", True),
    ("copy", "1"),
    ("copy", 1.5),
    ("copy", 0),
    ("copy", 10),
    ("registry", 5),
    ("registry", "a\x00b"),
    ("registry", "x" * 256),
    ("validate", None),
    ("validate", 1),
    ("validate", "yes"),
    ("construct", None),
    ("construct", 5),
    ("construct", "a\x00b"),
    ("construct", "x" * 256),
    ("model", 5),
    ("model", "a\x00b"),
    ("model", "x" * 256),
    ("model_config", 5),
    ("model_config", "a\x00b"),
    ("model_config", "x" * 256),
    ("model_fields", None),
    ("model_fields", "x"),
    ("model_fields", [5]),
    ("model_fields", ["x" * 256]),
    ("model_fields", ["x"] * 101),
    ("model_dump", 5),
    ("model_dump", "a\x00b"),
    ("model_dump", "x" * 10001),
    ("date", 0),
    ("date", "0"),
    ("date", "2026-02-30"),
    ("date", "2026-01-31T00:00:00Z"),
    ("datetime", 0),
    ("datetime", "now"),
    ("datetime", "2026-01-31T09:30:00"),
    ("datetime", "9999-12-31T23:59:59-23:59"),
    ("datetime", "0001-01-01T00:00:00+23:59"),
    ("time", 0),
    ("time", "25:00"),
    ("time", "09:30:00Z"),
    ("str", 5),
    ("str", "a\x00b"),
    ("str", "x" * 256),
    ("int", None),
    ("int", 10**30),
    ("int", True),
    ("int", "1"),
    ("int", 1.5),
    ("int", -9223372036854775809),
    ("int", 9223372036854775808),
    ("float", True),
    ("float", "1"),
    ("float", "NaN"),
    ("bool", 1),
    ("bool", "yes"),
    ("list", "x"),
    ("list", [5]),
    ("list", ["x" * 256]),
    ("list", ["x"] * 101),
    ("dict", {"a": "\x00"}),
    ("dict", [10**30]),
    ("type", None),
    ("type", 5),
    ("type", "one "),
    ("tuple", 5),
    ("tuple", "urn:uuid:0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41"),
    ("dt", 0),
    ("dt", "now"),
    ("dt", "2026-01-31T09:30:00"),
    ("dt", "9999-12-31T23:59:59-23:59"),
    ("dt", "0001-01-01T00:00:00+23:59"),
    ("json", {"a": "\x00"}),
    ("json", [10**30]),
    ("self", 5),
    ("self", "a\x00b"),
    ("self", "x" * 256),
    ("cls", 5),
    ("cls", "a\x00b"),
    ("cls", "x" * 256),
    ("query", 5),
    ("query", "a\x00b"),
    ("query", "x" * 256),
    ("body", 5),
    ("body", "a\x00b"),
    ("body", "x" * 256),
    ("db", 5),
    ("db", "a\x00b"),
    ("db", "x" * 256),
    ("response", 5),
    ("response", "a\x00b"),
    ("response", "x" * 256),
    ("limit", 10**30),
    ("limit", True),
    ("limit", "1"),
    ("limit", 1.5),
    ("limit", -9223372036854775809),
    ("limit", 9223372036854775808),
    ("sort", 5),
    ("sort", "a\x00b"),
    ("sort", "x" * 256),
    ("search", 5),
    ("search", "a\x00b"),
    ("search", "x" * 256),
    ("items", 5),
    ("items", "a\x00b"),
    ("items", "x" * 256),
    ("key", 5),
    ("key", "a\x00b"),
    ("key", "x" * 256),
    ("value", 5),
    ("value", "a\x00b"),
    ("value", "x" * 256),
    ("name", 5),
    ("name", "a\x00b"),
    ("name", "x" * 256),
    ("field", 5),
    ("field", "a\x00b"),
    ("field", "x" * 256),
    ("field_name", 5),
    ("field_name", "a\x00b"),
    ("field_name", "x" * 256),
    ("string", 5),
    ("string", "a\x00b"),
    ("string", "x" * 256),
    ("record", 5),
    ("record", "a\x00b"),
    ("record", "x" * 256),
    ("record_id", 5),
    ("record_id", "a\x00b"),
    ("record_id", "x" * 256),
    ("decimal", True),
    ("decimal", "NaN"),
    ("decimal", "1E+1000000"),
    ("decimal", 10**8),
    ("decimal", "0.001"),
    ("literal", 5),
    ("literal", "a\x00b"),
    ("literal", "x" * 256),
    ("annotated", 5),
    ("annotated", "a\x00b"),
    ("annotated", "x" * 256),
    ("no_such_field", 1),
]


@pytest.mark.parametrize(("name", "value"), WRONG, ids=[name for name, _ in WRONG])
async def test_a_wrong_value_is_refused_and_changes_nothing(
    alice: AsyncClient, name: str, value: Any
) -> None:
    row = await create_record(alice)
    body = await record_body(alice, 1)
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
    row = await create_record(alice)
    foreign = await create_record(bob)
    value = foreign[name]
    body = await record_body(alice, 1)
    body[name] = value

    answers = [
        await alice.post(PATH, json=body),
        await alice.put(f"{PATH}/{row['id']}", json=body),
        await alice.patch(f"{PATH}/{row['id']}", json={name: value}),
    ]

    assert [answer.status_code for answer in answers] == [422, 422, 422]
    assert (await alice.get(PATH)).json()["items"] == [row]


async def test_class_and_from_is_unique_for_each_user(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    names = ["class", "from"]
    row = await create_record(alice)
    other = await create_record(alice, 1)
    third = await record_body(alice, 2)
    same = {name: row[name] for name in names}

    created = await alice.post(PATH, json=third | same)
    updated = await alice.patch(f"{PATH}/{other['id']}", json=same)

    assert [created.status_code, updated.status_code] == [409, 409]
    assert (await alice.get(f"{PATH}/{other['id']}")).json() == other
    assert await create_record(bob)


@pytest.mark.parametrize(
    "sort",
    [
        "-created_at",
        "created_at",
        "-class",
        "class",
        "-copy",
        "copy",
        "-date",
        "date",
        "-int",
        "int",
        "-type",
        "type",
    ],
)
async def test_cursors_walk_the_whole_list_in_order(
    alice: AsyncClient, bob: AsyncClient, sort: str
) -> None:
    for number in range(3):
        await create_record(alice, number)
        await create_record(bob, number)
    whole = (await alice.get(PATH, params={"sort": sort})).json()["items"]
    query: dict[str, Any] = {"sort": sort, "limit": 1}

    walked: list[Body] = []
    while not walked or query["cursor"]:
        page = (await alice.get(PATH, params=query)).json()
        walked += page["items"]
        query["cursor"] = page["next_cursor"]

    assert len(walked) == 3
    assert walked == whole


@pytest.mark.parametrize("name", ["created_at", "copy", "date", "int"])
async def test_a_list_is_in_the_order_that_it_is_asked_for(
    alice: AsyncClient, name: str
) -> None:
    for number in range(3):
        await create_record(alice, number)

    up = (await alice.get(PATH, params={"sort": name})).json()["items"]
    down = (await alice.get(PATH, params={"sort": f"-{name}"})).json()["items"]

    values = [row[name] for row in up if row[name] is not None]
    assert values == sorted(values)
    assert down == up[::-1]


async def test_a_list_is_cut_by_skip_and_limit_and_counted_when_asked(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    for number in range(3):
        await create_record(alice, number)
    await create_record(bob)
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
        await create_record(alice, number)
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
async def test_a_list_of_records_refuses_a_query_that_it_does_not_know(
    alice: AsyncClient, query: str
) -> None:
    assert (await alice.get(f"{PATH}?{query}")).status_code == 422


@pytest.mark.parametrize(
    "name", ["class", "from", "model", "date", "str", "int", "type", "self", "name"]
)
async def test_a_filter_keeps_the_rows_that_match(
    alice: AsyncClient, bob: AsyncClient, name: str
) -> None:
    for number in range(3):
        await create_record(alice, number)
        await create_record(bob, number)
    rows = (await alice.get(PATH)).json()["items"]
    value = next(row[name] for row in rows if row[name] is not None)

    found = (await alice.get(PATH, params={name: value})).json()["items"]

    assert found == [row for row in rows if row[name] == value]


PARTS = {
    "class": "fIRST CLASS",
    "model": "fIRST MODEL",
    "str": "fIRST STR",
}


@pytest.mark.parametrize("name", ["class", "model", "str"])
async def test_search_finds_a_part_of_the_text_in_any_case_and_nothing_of_others(
    alice: AsyncClient, bob: AsyncClient, name: str
) -> None:
    row = await create_record(alice)
    await create_record(bob)

    part = PARTS[name]
    found = (await alice.get(PATH, params={"search": part})).json()["items"]
    other = (await alice.get(PATH, params={"search": "%_" + part})).json()["items"]

    assert found == [row]
    assert other == []


@pytest.mark.parametrize("body_of", ["a whole", "an empty", "no"])
@pytest.mark.parametrize("verb", VERBS)
async def test_the_record_of_another_user_is_not_there(
    alice: AsyncClient, bob: AsyncClient, verb: str, body_of: str
) -> None:
    row = await create_record(alice)
    whole = await record_body(bob, 1)
    body = {"a whole": whole, "an empty": {}, "no": None}[body_of]

    foreign = await bob.request(verb, f"{PATH}/{row['id']}", json=body)
    missing = await bob.request(verb, f"{PATH}/{GHOST}", json=body)

    assert what_is_seen(foreign) == what_is_seen(missing)
    if body == whole or verb not in {"PUT", "PATCH"}:
        assert foreign.status_code == 404
    assert foreign.status_code in {404, 415, 422}
    assert (await alice.get(f"{PATH}/{row['id']}")).json() == row


async def test_a_list_shows_no_record_of_another_user(
    alice: AsyncClient, bob: AsyncClient
) -> None:
    await create_record(alice)

    page = await bob.get(PATH, params={"with_total": True})

    assert page.json() == {"items": [], "next_cursor": None, "total": 0}


async def test_nobody_gets_anywhere_without_signing_in(
    alice: AsyncClient, nobody: AsyncClient
) -> None:
    row = await create_record(alice)
    body = await record_body(alice, 1)
    calls = [("GET", PATH), ("POST", PATH)]
    calls += [(verb, f"{PATH}/{row['id']}") for verb in VERBS]

    answers = [await nobody.request(verb, url, json=body) for verb, url in calls]

    assert {answer.status_code for answer in answers} == {401}
    assert {answer.headers["WWW-Authenticate"] for answer in answers} == {"Bearer"}
    assert (await alice.get(PATH)).json()["items"] == [row]


async def test_the_gate_itself_gives_no_row_away(
    alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    row = await create_record(alice)
    owner_id, row_id = Id(row["user_id"]), Id(row["id"])
    stranger = (await bob.get("/auth/me")).json()
    theft = {"user_id": Id(stranger["id"])}

    async with app.state.sessions() as db:
        with pytest.raises(ValueError, match="keeps its id and its owner"):
            await update_owned(db, Record, row_id, theft, owner_id=owner_id)
        with pytest.raises(ValueError, match="keeps its id and its owner"):
            await create_owned(db, Record, theft, owner_id=owner_id)


async def test_every_change_and_every_denial_is_in_the_log(
    alice: AsyncClient, bob: AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "backend.security")
    row = await create_record(alice)
    body = await record_body(alice, 1)
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
