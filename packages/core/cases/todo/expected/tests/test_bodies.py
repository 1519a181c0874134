"""What the service promises of bodies that are broken, or have no single meaning."""

import pytest
from httpx2 import AsyncClient

from tests.answers import assert_problem

GOOD = b'{"email": "canary@example.com", "password": "canary canary canary"}'

NOT_JSON = {
    "whitespace": b" ",
    "a bare word": b"canary",
    "single quotes": b"'canary'",
    "a missing brace": GOOD[:-1],
    "more after the end": GOOD + b" canary",
    "a trailing comma": GOOD.replace(b"}", b",}"),
    "a comment": b"/* canary */" + GOOD,
    "a byte order mark": b"\xef\xbb\xbf" + GOOD,
    "UTF-16": GOOD.decode().encode("utf-16"),
    "no UTF-8": GOOD.replace(b"@", b"\xff"),
    "a line break in a text": GOOD.replace(b"@", b"\n"),
    "NaN": b'{"email": NaN, "password": "canary"}',
    "Infinity": b'{"email": -Infinity, "password": "canary"}',
    "too many keys": b"{%s}" % b",".join(b'"%d": 0' % number for number in range(1001)),
    "a key twice": b'{"password": "canary", "password": "canary canary canary"}',
    "a key twice, deep": b'{"email": {"canary": 1, "canary": 2}}',
    "5,000 digits": b'{"email": ' + b"1" * 5_000 + b', "password": "canary"}',
    "100,000 lists": b"[" * 100_000,
    "100,000 closed lists": b"[" * 100_000 + b"]" * 100_000,
    "5,000 objects": b'{"canary":' * 5_000,
}

ANOTHER_SHAPE = {
    "nothing": b"",
    "null": b"null",
    "true": b"true",
    "a number": b"1",
    "a text": b'"canary"',
    "an empty list": b"[]",
    "a list": b'["canary@example.com", "canary canary canary"]',
    "an empty object": b"{}",
    "an operator": b'{"email": {"$ne": "canary"}, "password": "canary canary"}',
    "numbers": b'{"email": 1e400, "password": 1}',
    "null inside": GOOD.replace(b'"canary@example.com"', b"null"),
    "NUL": GOOD.replace(b"@", b"@\\u0000"),
    "half a character": GOOD.replace(b"@", b"\\ud800@"),
    "half a character in a key": GOOD.replace(b"password", b"\\ud800"),
    "a prototype": GOOD.replace(b"email", b"__proto__"),
    "no domain": GOOD.replace(b"example", b"\\u00a7canary"),
}


async def refuse(client: AsyncClient, body: bytes, status: int) -> str:
    """Return why a body is refused, and check that the answer does not repeat it."""
    headers = {"Content-Type": "application/json"}
    response = await client.post("/auth/signup", content=body, headers=headers)
    assert_problem(response, status)
    assert "canary" not in response.text
    return str(response.json()["detail"])


@pytest.mark.parametrize("body", NOT_JSON.values(), ids=NOT_JSON)
async def test_what_is_not_json_of_one_meaning_is_refused(
    nobody: AsyncClient, body: bytes
) -> None:
    assert (await refuse(nobody, body, 400)).startswith("The body ")


@pytest.mark.parametrize("body", ANOTHER_SHAPE.values(), ids=ANOTHER_SHAPE)
async def test_json_of_another_shape_is_refused(
    nobody: AsyncClient, body: bytes
) -> None:
    assert await refuse(nobody, body, 422) == "The request has mistakes."


async def test_a_mistake_is_found_by_its_pointer(nobody: AsyncClient) -> None:
    response = await nobody.post("/auth/signup", json={"a/b~c": 1})

    assert_problem(response, 422)
    pointers = [mistake["pointer"] for mistake in response.json()["errors"]]
    assert pointers == ["/body/email", "/body/password", "/body/a~1b~0c"]


async def test_the_answer_to_many_mistakes_stays_small(nobody: AsyncClient) -> None:
    many = {f"{'x' * 1_000}{number}": 1 for number in range(1_000)}

    response = await nobody.post("/auth/signup", json=many)

    assert_problem(response, 422)
    assert len(response.content) < 50_000
