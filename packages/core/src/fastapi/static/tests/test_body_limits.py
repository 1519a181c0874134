"""What the service promises of bodies that are of the wrong kind, or too large."""

from collections.abc import AsyncIterator

import pytest
from httpx2 import AsyncClient

from backend.settings import Settings
from tests.answers import assert_problem

BODY = b'{"email": "nobody"}'

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        FORM,
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/xml"},
        {"Content-Type": "application/json-evil"},
        {"Content-Type": "application/problem+json"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {"Content-Type": "application/json; charset=utf-16"},
        {"Content-Type": "application/json; charset=utf-8; x=y"},
        JSON | {"Content-Encoding": "gzip"},
        JSON | {"Content-Encoding": "identity"},
    ],
    ids=str,
)
async def test_a_body_of_another_kind_is_refused(
    nobody: AsyncClient, headers: dict[str, str]
) -> None:
    response = await nobody.post("/auth/signup", content=BODY, headers=headers)

    assert_problem(response, 415)


@pytest.mark.parametrize(
    "kind",
    ["application/json", "APPLICATION/JSON", 'application/json; charset="UTF-8"'],
)
async def test_json_is_read_however_its_kind_is_written(
    nobody: AsyncClient, kind: str
) -> None:
    headers = {"Content-Type": kind}

    response = await nobody.post("/auth/signup", content=BODY, headers=headers)

    assert_problem(response, 422)


async def test_what_is_no_plain_form_is_refused(nobody: AsyncClient) -> None:
    fields = {"username": "ada@example.com", "password": "correct horse"}

    as_json = await nobody.post("/auth/token", json=fields)
    as_files = await nobody.post("/auth/token", files=fields)

    assert_problem(as_json, 415)
    assert_problem(as_files, 415)


async def test_a_body_may_be_as_large_as_the_limit(
    nobody: AsyncClient, settings: Settings
) -> None:
    largest = BODY.ljust(settings.max_body_bytes)

    accepted = await nobody.post("/auth/signup", content=largest, headers=JSON)
    refused = await nobody.post("/auth/signup", content=largest + b" ", headers=JSON)

    assert_problem(accepted, 422)
    assert_problem(refused, 413)


@pytest.mark.parametrize("claim", [{}, {"Content-Length": "2"}], ids=["none", "lie"])
@pytest.mark.parametrize(
    ("path", "kind"), [("/auth/signup", JSON), ("/auth/token", FORM)]
)
async def test_a_body_is_measured_whatever_length_it_claims(
    nobody: AsyncClient,
    settings: Settings,
    path: str,
    kind: dict[str, str],
    claim: dict[str, str],
) -> None:
    async def too_much() -> AsyncIterator[bytes]:
        for _ in range(settings.max_body_bytes // 1024 + 1):
            yield b"x" * 1024

    response = await nobody.post(path, content=too_much(), headers=kind | claim)

    assert_problem(response, 413)


async def test_a_body_that_claims_to_be_too_large_is_not_read(
    nobody: AsyncClient, settings: Settings
) -> None:
    claim = {"Content-Length": str(settings.max_body_bytes + 1)}

    response = await nobody.post("/auth/signup", content=BODY, headers=JSON | claim)

    assert_problem(response, 413)


@pytest.mark.parametrize(
    ("length", "status"),
    [("-1", 422), ("1e3", 422), ("9" * 5_000, 400)],
    ids=["negative", "no integer", "5,000 digits"],
)
async def test_a_length_that_is_no_number_breaks_nothing(
    nobody: AsyncClient, length: str, status: int
) -> None:
    claim = {"Content-Length": length}

    response = await nobody.post("/auth/signup", content=BODY, headers=JSON | claim)

    assert_problem(response, status)
