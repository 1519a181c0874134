"""Each statement carries the owner of the rows, whatever else stands in its way."""

from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlmodel import select

from tests.forgetful import forgetful, owner_of_rows
from tests.reach import unowned
from tests.resource import Resource
from tests.rows import (
    body_of,
    create,
    create_all,
    list_of,
    owner_of,
    owners_of,
    url_of,
)
# <not sharing>
from tests.statements import captured, reached_beyond
# </not sharing>
# <sharing>
from tests.statements import asks_for_a_share, captured, reached_beyond
# </sharing>


async def test_no_statement_reaches_a_row_without_its_owner(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    new = await body_of(resource, alice, 1)
    changed = await body_of(resource, alice, 2)
    owners = await owners_of(alice)
    url = url_of(resource, row)
    calls = [("GET", resource.path, None), ("POST", resource.path, new)]
    calls += [("GET", url, None), ("PUT", url, changed), ("PATCH", url, changed)]
    calls += [("DELETE", url, None)]
    # <public_read>
    if resource.is_public:
        calls = [call for call in calls if call[0] != "GET"]
    # </public_read>

    for verb, path, body in calls:
        with captured(app) as statements:
            answer = await alice.request(verb, path, json=body)
        assert answer.is_success, answer.text
        assert statements
        for statement in statements:
            # <sharing>
            if asks_for_a_share(statement):
                continue
            # </sharing>
            assert unowned(statement, owners) == [], str(statement)


async def test_a_statement_that_forgets_the_owner_is_noticed(
    resource: Resource, alice: AsyncClient, bob: AsyncClient
) -> None:
    me, other = [await owner_of(resource, user) for user in (alice, bob)]
    owners = {resource.owner: me}

    unnoticed = [
        name
        for name, statement in forgetful(resource, me, other).items()
        if not reached_beyond(statement, owners, [{}])
    ]
    mine = select(resource.model).where(owner_of_rows(resource) == me)

    assert unnoticed == []
    assert reached_beyond(mine, owners, []) == []


async def test_sql_that_is_sent_as_it_stands_is_noticed(
    resource: Resource, app: FastAPI, every_statement_names_the_owner: list[str]
) -> None:
    sql = f"SELECT count(*) FROM {resource.model.__tablename__}"

    async with app.state.sessions() as db:
        connection = await db.connection()
        await connection.exec_driver_sql("SELECT 1")
        await connection.exec_driver_sql(sql)

    assert every_statement_names_the_owner == [sql]
    every_statement_names_the_owner.clear()


async def test_a_page_takes_as_many_statements_for_many_rows_as_for_one(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    rows = await create_all(resource, alice)

    with captured(app) as for_one:
        one = await list_of(resource, alice, limit=1)
    with captured(app) as for_many:
        many = await list_of(resource, alice)

    assert (len(one), len(many)) == (1, len(rows))
    assert len(for_one) == len(for_many)
