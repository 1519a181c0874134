"""Fields that no user sets: the service does, or an administrator."""

from fastapi import FastAPI
from httpx2 import AsyncClient

from tests.cases import for_each
from tests.resource import Resource
from tests.rows import shown
from tests.schemas import BODIES, fields_of
from tests.test_values import assert_nobody_can_set

for_each_field = for_each("name", lambda resource: resource.read_only)
for_each_shown = for_each(
    "name", lambda resource: shown(resource, dict(resource.read_only))
)


@for_each_shown
async def test_a_field_that_no_user_sets_is_documented_as_read_only(
    app: FastAPI, resource: Resource, name: str
) -> None:
    shown = fields_of(app, resource, "Response")[name]

    assert shown["readOnly"] is True
    assert shown["description"]
    assert not any(name in fields_of(app, resource, suffix) for suffix in BODIES)


@for_each_field
async def test_no_user_sets_a_field_that_is_not_theirs_to_set(
    resource: Resource, alice: AsyncClient, name: str
) -> None:
    await assert_nobody_can_set(resource, alice, name, resource.read_only[name])
