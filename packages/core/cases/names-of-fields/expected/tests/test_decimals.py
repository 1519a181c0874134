"""What the service promises of decimals: no digit is lost on the way in."""

import json
from collections.abc import Iterator

from httpx2 import AsyncClient

from backend.types.decimal import ExactDecimal
from tests.answers import assert_refused
from tests.cases import for_each
from tests.resource import Resource
from tests.rows import body_of, list_of

# As a float it is 0.1.
LONG = "0.1000000000000000000000000000001"


def decimals(resource: Resource) -> Iterator[str]:
    """Yield the decimals in the body of a row."""
    table = resource.model.metadata.tables[str(resource.model.__tablename__)]
    for column in table.columns:
        if isinstance(column.type, ExactDecimal) and column.name in resource.bodies[0]:
            yield column.name


@for_each("name", decimals)
async def test_a_number_is_read_to_its_last_digit(
    resource: Resource, alice: AsyncClient, name: str
) -> None:
    body = await body_of(resource, alice)
    written = json.dumps(body | {name: "a number"}).replace('"a number"', LONG)

    response = await alice.post(
        resource.path, content=written, headers={"Content-Type": "application/json"}
    )

    assert_refused(response, f"/body/{name}")
    assert await list_of(resource, alice) == []
