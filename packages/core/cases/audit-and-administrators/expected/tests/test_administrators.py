"""What administrators may do: see and set what is meant for them, and on record."""

import asyncio

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlalchemy import func, make_url, true, update
from sqlalchemy.exc import DBAPIError
from sqlmodel import col, select

from backend.administration import (
    get_any,
    list_any,
    list_any_entries,
    update_any,
)
from backend.administrators import appoint, main
from backend.audit import record_appointment
from backend.database import as_owner, create_engine
from backend.ids import Id
from backend.models.user import User
from backend.pagination import PageQuery
from backend.row_security import act_as_administrator
from backend.schemas.audit import AdminAuditQuery
from backend.settings import Settings
from tests.accounts import new_email, sign_up
from tests.administrators import is_made
from tests.answers import assert_problem, assert_refused, what_is_seen
from tests.breaking import broken, writes_entry
from tests.cases import for_each
from tests.clients import calm_client_of, session_of, started
from tests.databases import on_postgresql
from tests.ghost import GHOST
from tests.resource import Body, Link, Resource
from tests.resources import resources
from tests.rows import (
    body_of,
    change,
    create,
    create_all,
    entries_of,
    get,
    list_of,
    owner_of,
    recorded,
    shown,
    url_of,
    url_of_trail,
)
from tests.test_write_only_fields import stored

# What the gate says to whoever is no administrator.
REFUSAL = "only an administrator"


async def test_an_administrator_sees_the_rows_of_all_owners(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, admin: AsyncClient
) -> None:
    rows = [await create(resource, alice), await create(resource, bob)]

    page = (await admin.get(f"/admin{resource.path}")).json()
    one = await admin.get(f"/admin{url_of(resource, rows[0])}")
    of_alice = {resource.owner: rows[0][resource.owner], "with_total": True}
    owned = (await admin.get(f"/admin{resource.path}", params=of_alice)).json()
    missing = await admin.get(f"/admin{resource.path}/{GHOST}")

    assert [row for row in page["items"] if row in rows] == rows[::-1]
    assert (one.status_code, one.json()) == (200, rows[0])
    assert (owned["items"], owned["total"]) == ([rows[0]], 1)
    assert_problem(missing, 404)


@for_each("link", lambda resource: resource.links)
async def test_an_administrator_sees_what_a_row_refers_to(
    resource: Resource, alice: AsyncClient, admin: AsyncClient, link: Link
) -> None:
    other = await create(link.target(), alice, 1)
    row = await create(resource, alice)
    row = await change(resource, alice, row, {link.name: [other["id"]]})

    of_alice = {resource.owner: row[resource.owner]}
    page = (await admin.get(f"/admin{resource.path}", params=of_alice)).json()
    one = (await admin.get(f"/admin{url_of(resource, row)}")).json()

    assert one == row
    assert row in page["items"]


async def test_for_everybody_else_the_routes_of_administrators_are_not_there(
    resource: Resource, alice: AsyncClient, nobody: AsyncClient
) -> None:
    row = await create(resource, alice)
    urls = ["/admin/audit", f"/admin{resource.path}", f"/admin{url_of(resource, row)}"]
    nothing = await alice.get("/admin/nothing")

    for url in [*urls, f"/admin{resource.path}?no_such_parameter=1"]:
        assert what_is_seen(await alice.get(url)) == what_is_seen(nothing)
        assert_problem(await nobody.get(url), 401)
    assert nothing.status_code == 404


async def test_who_is_no_administrator_any_more_is_out_at_once(
    resource: Resource, alice: AsyncClient, admin: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    urls = ["/admin/audit", f"/admin{resource.path}", f"/admin{url_of(resource, row)}"]
    before = [(await admin.get(url)).status_code for url in urls]

    await is_made(app, admin, is_administrator=False)

    assert before == [200] * 3
    assert [(await admin.get(url)).status_code for url in urls] == [404] * 3


async def test_an_administrator_is_an_owner_like_all_others_elsewhere(
    resource: Resource, alice: AsyncClient, admin: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)

    answers = [
        await admin.get(url_of(resource, row)),
        await admin.put(url_of(resource, row), json=await body_of(resource, admin, 1)),
        await admin.delete(url_of(resource, row)),
    ]

    assert {answer.status_code for answer in answers} == {404}
    assert await list_of(resource, admin) == []
    async with session_of(app, admin) as db:
        for ask in (
            get_any(db, resource.model, Id(row["id"])),
            update_any(db, resource.model, Id(row["id"]), {"created_at": None}),
            list_any(
                *(db, resource.model, PageQuery()),
                conditions=[],
                cursors=app.state.cursors,
            ),
            list_any_entries(db, AdminAuditQuery(), cursors=app.state.cursors),
        ):
            with pytest.raises(ValueError, match=REFUSAL):
                await ask


@on_postgresql
@for_each("link", lambda resource: resource.links)
async def test_the_database_lets_no_administrator_change_what_a_row_refers_to(
    resource: Resource,
    alice: AsyncClient,
    admin: AsyncClient,
    app: FastAPI,
    link: Link,
) -> None:
    other = await create(link.target(), alice, 1)
    row = await create(resource, alice)
    await change(resource, alice, row, {link.name: [other["id"]]})
    table = link.model.__tablename__

    async with session_of(app, admin) as db:
        connection = await db.connection()
        await connection.exec_driver_sql(
            "SELECT set_config('app.administrator', 'on', true)"
        )
        changed = await connection.exec_driver_sql(
            f"UPDATE {table} SET right_id = left_id",
            execution_options={"beyond_owner": "a test"},
        )
        assert changed.rowcount == 0


@on_postgresql
async def test_the_database_shows_an_administrator_no_row_without_being_asked(
    resource: Resource, alice: AsyncClient, admin: AsyncClient, settings: Settings
) -> None:
    row = await create(resource, alice)
    is_row = col(resource.model.id) == Id(row["id"])
    statement = select(resource.model).where(is_row)

    # All that this application does, it does on one connection.
    async with started(settings) as fresh:
        async with calm_client_of(fresh, admin) as client:
            assert (await client.get(f"/admin{resource.path}")).status_code == 200
        async with session_of(fresh, admin) as db:
            options = {"beyond_owner": "a test"}
            assert (await db.exec(statement, execution_options=options)).all() == []


async def test_nobody_else_acts_as_an_administrator(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    me = Id((await alice.get("/auth/me")).json()["id"])

    async with session_of(app, alice) as db:
        assert not await act_as_administrator(db, me)
        with pytest.raises(ValueError, match=REFUSAL):
            await get_any(db, resource.model, Id(row["id"]))


async def test_the_gate_of_administrators_gives_no_row_away(
    resource: Resource, alice: AsyncClient, admin: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    me = Id((await admin.get("/auth/me")).json()["id"])
    theft = {resource.owner: await owner_of(resource, admin)}

    async with app.state.sessions() as db:
        assert await act_as_administrator(db, me)
        with pytest.raises(ValueError, match="keeps its id and its owner"):
            await update_any(db, resource.model, Id(row["id"]), theft)


async def test_every_read_of_a_row_is_on_record_for_its_owner(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, admin: AsyncClient
) -> None:
    row, other = await create(resource, alice), await create(resource, bob)
    me = (await admin.get("/auth/me")).json()

    await admin.get(f"/admin{url_of(resource, row)}")
    of_owner = {resource.owner: row[resource.owner]}
    await admin.get(f"/admin{resource.path}", params=of_owner)

    read, read_in_list, *_ = await entries_of(
        alice, await url_of_trail(resource, alice), row_id=row["id"]
    )
    for entry in (read, read_in_list):
        assert (entry["action"], entry["actor_id"]) == ("read", me["id"])
        assert entry[resource.owner] == row[resource.owner]
        assert entry["row_id"] == row["id"]
        assert entry["table_name"] == resource.model.__tablename__
        assert (entry["before"], entry["after"], entry["asked"]) == (None, None, None)
    of_bob = await entries_of(
        bob, await url_of_trail(resource, bob), row_id=other["id"]
    )
    assert [entry["action"] for entry in of_bob] == ["created"]


async def test_to_read_values_in_the_trail_is_on_record_for_their_owner(
    resource: Resource, alice: AsyncClient, admin: AsyncClient
) -> None:
    row = await create(resource, alice)
    me = (await admin.get("/auth/me")).json()
    url, trail = await url_of_trail(resource, alice), "audit_entries"
    [created] = await entries_of(alice, url, row_id=row["id"])

    await entries_of(admin, "/admin/audit", row_id=row["id"])
    [read] = await entries_of(alice, url, table_name=trail, row_id=created["id"])
    await entries_of(admin, "/admin/audit", row_id=created["id"])

    assert (read["action"], read["actor_id"]) == ("read", me["id"])
    assert read[resource.owner] == row[resource.owner]
    assert await entries_of(alice, url, table_name=trail, row_id=read["id"]) == []


async def test_every_list_is_on_record_with_what_was_asked_and_what_it_showed(
    resource: Resource, alice: AsyncClient, admin: AsyncClient
) -> None:
    row = await create(resource, alice)
    me = (await admin.get("/auth/me")).json()
    owner, owner_id = resource.owner, row[resource.owner]
    queries: list[Body] = [{owner: owner_id, "limit": 2}, {owner: GHOST}]
    for query in queries:
        await admin.get(f"/admin{resource.path}", params=query)
    await admin.get("/admin/audit", params={"limit": 1})

    entries = await entries_of(
        admin, "/admin/audit", actor_id=me["id"], action="listed", sort="at"
    )

    first, second, third = entries
    assert first["asked"] == {"query": queries[0], "row_ids": [row["id"]]}
    assert second["asked"]["query"].keys() == {resource.owner}
    assert second["asked"]["row_ids"] == []
    assert third["table_name"] == "audit_entries"
    assert len(third["asked"]["row_ids"]) == 1
    for entry in (first, second):
        assert entry["table_name"] == resource.model.__tablename__
        assert (entry[resource.owner], entry["row_id"]) == (None, None)
    assert await entries_of(admin, "/audit", table_name="audit_entries") == []


async def test_the_trail_of_all_is_filtered_by_what_an_entry_tells(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, admin: AsyncClient
) -> None:
    row, _ = await create(resource, alice), await create(resource, bob)
    await admin.get(f"/admin{url_of(resource, row)}")

    table = resource.model.__tablename__
    of_row = {"table_name": table, "row_id": row["id"], "action": "created"}
    [entry] = await entries_of(admin, "/admin/audit", **of_row)
    for name in ("actor_id", resource.owner, "action", "table_name", "row_id"):
        query = {name: entry[name], "limit": 100}
        found = await entries_of(admin, "/admin/audit", **query)
        assert entry in found
        assert {each[name] for each in found} == {entry[name]}


async def test_a_read_that_is_not_recorded_shows_nothing(
    resource: Resource, alice: AsyncClient, admin: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    urls = ["/admin/audit", f"/admin{resource.path}", f"/admin{url_of(resource, row)}"]

    with broken(app, "before_cursor_execute", writes_entry):
        answers = [await admin.get(url) for url in urls]

    for answer in answers:
        assert_problem(answer, 500)
        assert row["id"] not in answer.json().values()


async def test_the_cursors_of_administrators_serve_nobody_else(
    resource: Resource, alice: AsyncClient, admin: AsyncClient
) -> None:
    rows = await create_all(resource, alice)
    query: Body = {resource.owner: rows[0][resource.owner], "limit": 1}
    walked: list[Body] = []
    for _ in rows:
        page = (await admin.get(f"/admin{resource.path}", params=query)).json()
        walked += page["items"]
        query["cursor"] = page["next_cursor"] or query["cursor"]

    misuse = {"cursor": query["cursor"]}
    assert walked == rows[::-1]
    assert_problem(await alice.get(resource.path, params=misuse), 400)
    assert_problem(await admin.get(resource.path, params=misuse), 400)
    up = {**query, "sort": "created_at"}
    assert_problem(await admin.get(f"/admin{resource.path}", params=up), 400)


@pytest.mark.parametrize(
    "resource", [each for each in resources if each.by_administrator], ids=str
)
async def test_an_administrator_sets_what_only_administrators_set(
    resource: Resource, alice: AsyncClient, admin: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    url = f"/admin{url_of(resource, row)}"
    changes = {name: resource.read_only[name] for name in resource.by_administrator}
    fixed = {*row, *resource.bodies[0]} - changes.keys()

    changed = await admin.patch(url, json=changes)
    unchanged = await admin.patch(url, json={})
    refused = {name: await admin.patch(url, json={name: None}) for name in fixed}
    missing = await admin.patch(f"/admin{resource.path}/{GHOST}", json=changes)
    denied = await alice.patch(url, json=changes)

    assert changed.status_code == 200, changed.text
    later = {"updated_at": changed.json()["updated_at"]}
    changes = shown(resource, changes)
    assert changed.json() == row | changes | later
    assert unchanged.json() == changed.json()
    assert await get(resource, alice, row) == changed.json()
    async with session_of(app, alice) as db:
        for name in resource.by_administrator:
            value = resource.read_only[name]
            assert await stored(db, resource, row, name) == value
    for name, answer in refused.items():
        assert_refused(answer, f"/body/{name}")
    assert_problem(missing, 404)
    assert_problem(denied, 404)


@pytest.mark.parametrize(
    "resource", [each for each in resources if each.by_administrator], ids=str
)
async def test_what_an_administrator_sets_is_on_record(
    resource: Resource, alice: AsyncClient, admin: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    url = f"/admin{url_of(resource, row)}"
    changes = {name: resource.read_only[name] for name in resource.by_administrator}
    me = (await admin.get("/auth/me")).json()

    with broken(app, "before_cursor_execute", writes_entry):
        assert_problem(await admin.patch(url, json=changes), 500)
    assert await get(resource, alice, row) == row
    changed = (await admin.patch(url, json=changes)).json()
    await admin.patch(url, json={})

    read, entry, created = await entries_of(
        alice, await url_of_trail(resource, alice), row_id=row["id"]
    )
    assert [read["action"], created["action"]] == ["read", "created"]
    assert (entry["action"], entry["actor_id"]) == ("updated", me["id"])
    assert entry[resource.owner] == row[resource.owner]
    assert entry["row_id"] == row["id"]
    assert entry["before"] == recorded(resource, row)
    assert entry["after"] == recorded(resource, changed)


async def test_no_request_makes_an_administrator(
    nobody: AsyncClient, app: FastAPI
) -> None:
    email = new_email()
    refused = await sign_up(nobody, email, is_administrator=True)
    assert (await sign_up(nobody, email)).status_code == 201

    assert_refused(refused, "/body/is_administrator")
    assert "is_administrator" not in str(app.openapi())
    async with app.state.sessions() as db:
        is_user = col(User.email) == email
        user = (await db.exec(select(User).where(is_user))).one()
    assert user.is_administrator is False


@on_postgresql
async def test_the_database_takes_no_administrator_from_a_request(
    alice: AsyncClient, app: FastAPI
) -> None:
    made = User(email=new_email(), password_hash="none", is_administrator=True)

    async with session_of(app, alice) as db:
        db.add(made)
        with pytest.raises(DBAPIError, match="row-level security"):
            await db.flush()
        await db.rollback()


@on_postgresql
@pytest.mark.parametrize("name", ["app.appoints", "app.administrator"])
@pytest.mark.parametrize(
    "values",
    [{"is_administrator": True}, {"password_hash": "stolen"}, {"email": "a@b.example"}],
)
async def test_no_setting_lets_a_request_change_a_user(
    alice: AsyncClient, app: FastAPI, name: str, values: Body
) -> None:
    async with session_of(app, alice) as db:
        await db.exec(select(func.set_config(name, "on", true())))
        with pytest.raises(DBAPIError, match="permission denied"):
            await db.exec(update(User).values(values))
        await db.rollback()


@on_postgresql
async def test_the_service_may_not_appoint_even_with_the_right_to_change_users(
    alice: AsyncClient, app: FastAPI
) -> None:
    email = (await alice.get("/auth/me")).json()["email"]
    owner = create_engine(as_owner(app.state.settings))
    role = make_url(app.state.settings.database_url).username

    async with owner.begin() as connection:
        await connection.exec_driver_sql(f"GRANT UPDATE ON users TO {role}")
    async with app.state.sessions() as db:
        made = await appoint(db, email, is_administrator=True)
    async with owner.begin() as connection:
        await connection.exec_driver_sql(f"REVOKE UPDATE ON users FROM {role}")
    await owner.dispose()

    assert made is False


@on_postgresql
async def test_no_setting_makes_an_administrator(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    table, owner = resource.model.__tablename__, row[resource.owner]
    where = f"WHERE {resource.owner} = '{owner}'"

    async with session_of(app, bob) as db:
        await db.exec(select(func.set_config("app.administrator", "on", true())))
        await db.exec(select(func.set_config("app.appoints", "on", true())))
        connection = await db.connection()
        options = {"beyond_owner": "a test"}
        found, changed, entries = [
            (await connection.exec_driver_sql(sql, execution_options=options)).rowcount
            for sql in (
                f"SELECT * FROM {table} {where}",
                f"UPDATE {table} SET updated_at = now() {where}",
                f"SELECT * FROM audit_entries {where}",
            )
        ]
        db.info.pop("user_id")
        with pytest.raises(DBAPIError, match="row-level security"):
            await record_appointment(db, Id(owner), is_administrator=True)
        await db.rollback()

    assert (found, changed, entries) == (0, 0, 0)


@pytest.mark.usefixtures("bob")
async def test_an_appointment_is_on_record(alice: AsyncClient, app: FastAPI) -> None:
    await is_made(app, alice, is_administrator=True)
    await is_made(app, alice, is_administrator=False)

    entries = await entries_of(alice, "/audit")

    me = (await alice.get("/auth/me")).json()
    assert [entry["action"] for entry in entries] == ["revoked", "granted"]
    for entry in entries:
        assert (entry["actor_id"], entry["table_name"]) == (None, "users")
        assert entry["row_id"] == entry["user_id"] == me["id"]


@on_postgresql
async def test_an_entry_of_nobody_is_taken_from_the_command_alone(
    alice: AsyncClient, app: FastAPI
) -> None:
    user_id = Id((await alice.get("/auth/me")).json()["id"])

    for session in (session_of(app, alice), app.state.sessions()):
        async with session as db:
            db.info.pop("user_id", None)
            with pytest.raises(DBAPIError, match="row-level security"):
                await record_appointment(db, user_id, is_administrator=True)
            await db.rollback()


async def test_the_command_appoints_and_says_who_is_appointed(
    alice: AsyncClient,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    email: str = (await alice.get("/auth/me")).json()["email"]
    monkeypatch.setattr("backend.administrators.Settings", lambda: settings)

    async def command(*words: str) -> str:
        monkeypatch.setattr("sys.argv", ["administrators", *words])
        await asyncio.to_thread(main)
        return capsys.readouterr().out

    said = [
        await command("list"),
        await command("grant", email.upper()),
        await command("list"),
        await command("revoke", email),
        await command("list"),
    ]

    assert [email in text.splitlines() for text in said] == [False] * 2 + [True] + [
        False
    ] * 2
    with pytest.raises(SystemExit, match="no account for"):
        await command("grant", new_email())
