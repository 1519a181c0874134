"""Each statement carries the owner of the rows, whatever else stands in its way."""

from fastapi import FastAPI
from httpx2 import AsyncClient

from backend.ids import Id
from tests.resource import Resource
from tests.rows import body_of, create, url_of
from tests.statements import captured, unowned


async def test_no_statement_reaches_a_row_without_its_owner(
    resource: Resource, alice: AsyncClient, app: FastAPI
) -> None:
    row = await create(resource, alice)
    body = await body_of(resource, alice, 1)
    url = url_of(resource, row)
    calls = [("GET", resource.path)]
    calls += [(verb, url) for verb in ("GET", "PUT", "PATCH", "DELETE")]
    calls += [("POST", resource.path)]

    for verb, path in calls:
        with captured(app) as statements:
            answer = await alice.request(
                verb, path, json=None if verb == "GET" else body
            )
        assert answer.is_success, answer.text
        assert statements
        for statement in statements:
            assert unowned(statement, Id(row["user_id"])) == [], str(statement)
