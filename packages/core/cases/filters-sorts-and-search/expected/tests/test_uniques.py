"""What is unique is so within the rows of one owner, and tells nobody else anything."""

from collections.abc import Sequence

from httpx2 import AsyncClient

from tests.answers import assert_problem
from tests.cases import for_each
from tests.resource import Resource
from tests.rows import body_of, change, create, list_of, url_of


@for_each("names", lambda resource: resource.uniques, "-".join)
async def test_a_unique_value_is_taken_once_for_each_user(
    resource: Resource, alice: AsyncClient, bob: AsyncClient, names: Sequence[str]
) -> None:
    row = await create(resource, alice)
    other = await create(resource, alice, 1)
    third = await body_of(resource, alice, 2)
    own = {name: other["id"] for name in resource.self_references if name in names}
    row = await change(resource, alice, row, own)
    same = {name: row[name] for name in names}
    rows = await list_of(resource, alice)

    answers = [
        await alice.post(resource.path, json=third | same),
        await alice.put(url_of(resource, other), json=third | same),
        await alice.patch(url_of(resource, other), json=same),
    ]

    for answer in answers:
        assert_problem(answer, 409)
    assert await list_of(resource, alice) == rows
    assert await create(resource, bob)
