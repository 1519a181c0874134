"""What a filter promises."""

from httpx2 import AsyncClient

from tests.cases import for_each
from tests.resource import Resource
from tests.rows import change, create_all, list_of


@for_each("name", lambda resource: resource.filters)
async def test_a_filter_keeps_the_rows_that_match(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, name: str
) -> None:
    row, other, _ = await create_all(resource, alice)
    await create_all(resource, bob)
    if name in resource.self_references:
        await change(resource, alice, row, {name: other["id"]})
    rows = await list_of(resource, alice)
    value = next(row[name] for row in rows if row[name] is not None)

    found = await list_of(resource, alice, **{name: value})

    assert found == [row for row in rows if row[name] == value]
