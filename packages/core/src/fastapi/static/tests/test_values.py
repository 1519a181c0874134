"""What each field refuses, and which fields nobody may set."""

import json
from collections.abc import Iterator
from typing import Any

from httpx2 import AsyncClient

from tests.answers import assert_refused
from tests.cases import for_each
from tests.resource import Resource
from tests.rows import body_of, create, list_of, rows_of, url_of

Wrong = tuple[str, Any]


def wrong_values(resource: Resource) -> Iterator[Wrong]:
    """Yield every wrong value, with the field that must refuse it."""
    for name, values in resource.wrong.items():
        for value in values:
            yield name, value
    yield "no_such_field", 1


def name_of(wrong: Wrong) -> str:
    """Return a name to know a wrong value by."""
    name, value = wrong
    return f"{name}-{json.dumps(value)[:30]}"


async def assert_nobody_can_set(
    resource: Resource, user: AsyncClient, name: str, value: Any
) -> None:
    """Check that no verb sets a field to a value, and that nothing else changes."""
    row = await create(resource, user)
    body = await body_of(resource, user, 1) | {name: value}
    url = url_of(resource, row)

    answers = [
        await user.post(resource.path, json=body),
        await user.put(url, json=body),
        await user.patch(url, json={name: value}),
    ]

    for answer in answers:
        assert_refused(answer, f"/body/{name}")
    assert await list_of(resource, user) == rows_of(resource, user)


@for_each("wrong", wrong_values, name_of)
async def test_a_wrong_value_is_refused_and_changes_nothing(
    resource: Resource, erin: AsyncClient, wrong: Wrong
) -> None:
    name, value = wrong
    await assert_nobody_can_set(resource, erin, name, value)


@for_each("name", lambda resource: ["id", resource.owner, "created_at", "updated_at"])
async def test_nobody_sets_what_the_service_sets(
    resource: Resource, erin: AsyncClient, frank: AsyncClient, name: str
) -> None:
    foreign = await create(resource, frank)
    await assert_nobody_can_set(resource, erin, name, foreign[name])
