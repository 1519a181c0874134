"""What a search promises."""

from httpx2 import AsyncClient

from tests.cases import for_each
from tests.resource import Resource
from tests.rows import create, list_of


@for_each("name", lambda resource: resource.searches)
async def test_search_finds_a_part_of_the_text_in_any_case_and_nothing_of_others(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, name: str
) -> None:
    row = await create(resource, alice)
    await create(resource, bob)
    part = resource.searches[name]

    assert await list_of(resource, alice, search=part) == [row]
    assert await list_of(resource, alice, search=f"%{part}") == []
