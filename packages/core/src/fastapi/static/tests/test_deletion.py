"""What becomes of a row when the row that it refers to is deleted."""

# <recorded_cascades>
from itertools import pairwise

# </recorded_cascades>
import pytest
# <audit>
from fastapi import FastAPI
# </audit>
from httpx2 import AsyncClient
# <recorded_clearing>
from sqlalchemy import Update
# </recorded_clearing>
# <recorded_cascades>
from sqlmodel import col, delete
# </recorded_cascades>

# <recorded_cascades>
from backend.ids import Id
from backend.ownership import owned_by
# </recorded_cascades>
from tests.cases import for_each
# <recorded_cascades>
from tests.clients import session_of
# </recorded_cascades>
# <recorded_clearing>
from tests.reach import tables_of
# </recorded_clearing>
from tests.resource import Reference, Resource
# <not audit>
from tests.rows import change, create, get, list_of, url_of
# </not audit>
# <audit>
from tests.rows import (
    change,
    create,
    # <recorded_cascades>
    create_all,
    # </recorded_cascades>
    get,
    list_of,
    # <recorded_cascades>
    owner_of,
    # </recorded_cascades>
    recorded,
    trail,
    url_of,
)
# </audit>
# <recorded_clearing>
from tests.statements import captured
# </recorded_clearing>


def for_each_reference(on_delete: str) -> pytest.MarkDecorator:
    """Run a test for each reference that has this rule."""
    return for_each(
        "reference",
        lambda resource: [
            each for each in resource.references if each.on_delete == on_delete
        ],
    )


# <cascading>
@for_each_reference("cascade")
async def test_a_row_is_deleted_with_the_row_that_it_refers_to(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, reference: Reference
) -> None:
    target = reference.target or resource
    row = await create(resource, alice)
    kept = await create(resource, alice, 2)
    foreign = await create(resource, bob)
    other = await create(target, alice, 1)
    changed = await change(resource, alice, row, {reference.name: other["id"]})

    denied = await bob.delete(url_of(target, other))
    before = await get(resource, alice, row)
    deleted = await alice.delete(url_of(target, other))

    assert denied.status_code == 404
    assert before == changed
    assert deleted.status_code == 204, deleted.text
    assert await list_of(resource, alice) == [kept]
    assert await list_of(resource, bob) == [foreign]
    # <audit>
    gone, *_ = await trail(resource, alice, row_id=row["id"])
    assert gone["action"] == "deleted"
    assert gone["before"] == recorded(resource, changed)
    assert (await trail(resource, alice, row_id=kept["id"]))[0]["action"] == "created"
    # </audit>


# <recorded_cascades>
@for_each_reference("cascade")
async def test_the_database_itself_deletes_a_row_with_the_row_that_it_refers_to(
    resource: Resource, alice: AsyncClient, app: FastAPI, reference: Reference
) -> None:
    target = reference.target or resource
    row = await create(resource, alice)
    kept = await create(resource, alice, 2)
    other = await create(target, alice, 1)
    await change(resource, alice, row, {reference.name: other["id"]})
    mine = owned_by(target.model, owner_id=await owner_of(target, alice))
    is_other = col(target.model.id) == Id(other["id"])

    async with session_of(app, alice) as db:
        await db.exec(delete(target.model).where(mine, is_other))

    assert await list_of(resource, alice) == [kept]


@for_each(
    "reference",
    lambda resource: [
        each
        for each in resource.references
        if each.on_delete == "cascade" and each.target is None
    ],
)
@pytest.mark.parametrize("is_circle", [False, True], ids=["line", "circle"])
async def test_rows_that_refer_to_each_other_are_deleted_with_the_first(
    resource: Resource, alice: AsyncClient, reference: Reference, is_circle: bool
) -> None:
    rows = await create_all(resource, alice)
    for row, other in pairwise([*rows, rows[0]] if is_circle else rows):
        await change(resource, alice, other, {reference.name: row["id"]})

    deleted = await alice.delete(url_of(resource, rows[0]))

    assert deleted.status_code == 204, deleted.text
    assert await list_of(resource, alice) == []
    for row in rows:
        entries = await trail(resource, alice, row_id=row["id"])
        assert [each["action"] for each in entries].count("deleted") == 1


# </recorded_cascades>
# </cascading>
# <clearing>
@for_each_reference("set_null")
async def test_a_reference_is_emptied_when_its_row_is_deleted(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, reference: Reference
) -> None:
    target = reference.target or resource
    row = await create(resource, alice)
    kept = await create(resource, alice, 2)
    foreign = await create(resource, bob)
    other = await create(target, alice, 1)
    changed = await change(resource, alice, row, {reference.name: other["id"]})

    denied = await bob.delete(url_of(target, other))
    before = await get(resource, alice, row)
    deleted = await alice.delete(url_of(target, other))

    assert denied.status_code == 404
    assert before == changed
    assert deleted.status_code == 204, deleted.text
    after = await get(resource, alice, row)
    assert after["updated_at"] > changed["updated_at"]
    later = {"updated_at": after["updated_at"]}
    assert after == changed | {reference.name: None} | later
    assert await get(resource, alice, kept) == kept
    assert await list_of(resource, bob) == [foreign]
    # <audit>
    cleared, *_ = await trail(resource, alice, row_id=row["id"])
    assert cleared["action"] == "updated"
    assert cleared["before"] == recorded(resource, changed)
    assert cleared["after"] == recorded(resource, after)
    # </audit>


# </clearing>
# <recorded_clearing>
@for_each_reference("set_null")
async def test_nobody_changes_a_row_before_its_reference_is_emptied_on_record(
    resource: Resource, alice: AsyncClient, app: FastAPI, reference: Reference
) -> None:
    target = reference.target or resource
    other = await create(target, alice, 1)

    with captured(app) as statements:
        deleted = await alice.delete(url_of(target, other))

    assert deleted.status_code == 204, deleted.text
    table = resource.model.__tablename__
    first, second = [
        statement for statement in statements if table in tables_of(statement)
    ][:2]
    assert isinstance(first, Update), "SQLite locks nothing for a SELECT"
    assert isinstance(second, Update)


# </recorded_clearing>
# <chained_clearing>
Chain = tuple[Reference, Reference]


def chains(resource: Resource) -> list[Chain]:
    """Return the references that are emptied, each with one by which its row goes."""
    return [
        (reference, upper)
        for reference in resource.references
        if reference.on_delete == "set_null"
        for upper in (reference.target or resource).references
        if upper.on_delete == "cascade"
    ]


@for_each("chain", chains, lambda chain: "-".join(map(str, chain)))
async def test_a_reference_is_emptied_when_its_row_is_deleted_with_another(
    resource: Resource, alice: AsyncClient, chain: Chain
) -> None:
    reference, upper = chain
    target = reference.target or resource
    row = await create(resource, alice, 2)
    middle = await create(target, alice)
    top = await create(upper.target or target, alice, 1)
    await change(target, alice, middle, {upper.name: top["id"]})
    await change(resource, alice, row, {reference.name: middle["id"]})

    deleted = await alice.delete(url_of(upper.target or target, top))

    assert deleted.status_code == 204, deleted.text
    assert (await get(resource, alice, row))[reference.name] is None
    assert (await alice.get(url_of(target, middle))).status_code == 404


# </chained_clearing>
