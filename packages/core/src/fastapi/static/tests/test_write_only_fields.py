"""Fields that are written and never returned."""

from io import StringIO
from typing import Any

from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from tests.cases import for_each
from tests.clients import session_of
from tests.resource import Body, Resource
from tests.rows import body_of, create, url_of
from tests.schemas import BODIES, fields_of

# <not administrator_fields>
for_each_field = for_each("name", lambda resource: resource.write_only)
# </not administrator_fields>
# <administrator_fields>
for_each_field = for_each(
    "name",
    lambda resource: [
        name for name in resource.write_only if name not in resource.by_administrator
    ],
)
for_each_field_of_administrators = for_each(
    "name",
    lambda resource: [
        name for name in resource.write_only if name in resource.by_administrator
    ],
)
# </administrator_fields>


@for_each_field
async def test_a_field_that_is_never_returned_is_documented_as_write_only(
    app: FastAPI, resource: Resource, name: str
) -> None:
    sent = [fields_of(app, resource, suffix)[name] for suffix in BODIES]

    assert name not in fields_of(app, resource, "Response")
    assert all(field["writeOnly"] is True for field in sent)
    assert all(field["description"] for field in sent)


@for_each_field
async def test_a_field_that_is_never_returned_is_in_no_answer(
    resource: Resource, alice: AsyncClient, name: str
) -> None:
    body = await body_of(resource, alice)
    created = await alice.post(resource.path, json=body)
    url = url_of(resource, created.json())

    answers = [
        created,
        await alice.get(url),
        await alice.get(resource.path),
        await alice.put(url, json=body),
        await alice.patch(url, json={name: body[name]}),
        await alice.patch(url, json={}),
    ]

    for answer in answers:
        assert answer.is_success, answer.text
        assert f'"{name}"' not in answer.text


@for_each_field
async def test_a_list_cannot_be_asked_about_a_field_that_is_never_returned(
    resource: Resource, alice: AsyncClient, name: str
) -> None:
    value = str((await body_of(resource, alice))[name])

    for query in ({name: value}, {"sort": name}, {"sort": f"-{name}"}):
        answer = await alice.get(resource.path, params=query)
        assert answer.status_code == 422, query


@for_each_field
async def test_a_wrong_value_of_a_field_that_is_never_returned_is_kept_quiet(
    resource: Resource, alice: AsyncClient, log: StringIO, name: str
) -> None:
    row = await create(resource, alice)
    wrong = {name: {"some words": "in the wrong place"}}

    answer = await alice.patch(url_of(resource, row), json=wrong)

    for text in (answer.text, log.getvalue()):
        assert "some words" not in text
        assert "wrong place" not in text


@for_each_field
async def test_a_field_that_is_never_returned_is_stored_and_changed(
    resource: Resource, alice: AsyncClient, app: FastAPI, name: str
) -> None:
    row = await create(resource, alice)
    async with session_of(app, alice) as db:
        before = await stored(db, resource, row, name)
    body = await body_of(resource, alice, 1)

    await alice.patch(url_of(resource, row), json={name: body[name]})

    async with session_of(app, alice) as db:
        after = await stored(db, resource, row, name)
    assert before == (await body_of(resource, alice))[name]
    assert after == body[name]


# <administrator_fields>
@for_each_field_of_administrators
async def test_what_administrators_set_and_nobody_sees_is_documented_as_such(
    app: FastAPI, resource: Resource, name: str
) -> None:
    schemas = app.openapi()["components"]["schemas"]
    sent = schemas[f"Admin{resource.model.__name__}Update"]["properties"][name]

    assert sent["writeOnly"] is True
    assert sent["description"]
    for suffix in (*BODIES, "Response"):
        assert name not in fields_of(app, resource, suffix)


# </administrator_fields>
async def stored(db: AsyncSession, resource: Resource, row: Body, name: str) -> Any:
    """Return what the database holds in a field, as JSON."""
    model = resource.model
    is_mine = col(getattr(model, resource.owner)) == Id(row[resource.owner])
    statement = select(model).where(is_mine, col(model.id) == Id(row["id"]))
    values = (await db.exec(statement)).one().model_dump(mode="json")
    return values[name if name in values else f"{name}_"]
