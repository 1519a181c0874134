"""What a request without a good access token can reach: nothing."""

import re
from secrets import token_hex
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from sqlmodel import col, delete

from backend.models.user import User
from tests.accounts import sign_up
from tests.answers import assert_problem, assert_token_refused
from tests.clients import session_of
from tests.forging import HEADER, encode, sign, write
from tests.ghost import GHOST


@pytest.mark.parametrize(
    "authorization",
    ["", "Bearer", "Bearer ", "{}", "Basic {}", "Token {}", "Bearer\t{}", "Bearer:{}"],
)
async def test_a_token_is_announced_as_bearer(
    nobody: AsyncClient, token: str, authorization: str
) -> None:
    header = {"Authorization": authorization.format(token)}

    response = await nobody.get("/auth/me", headers=header)

    assert_problem(response, 401)
    assert response.headers["WWW-Authenticate"] == "Bearer"


async def test_a_request_without_a_token_is_refused(nobody: AsyncClient) -> None:
    response = await nobody.get("/auth/me")

    assert_problem(response, 401)
    assert response.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("scheme", ["bearer", "BEARER"])
async def test_the_case_of_bearer_does_not_matter(
    nobody: AsyncClient, token: str, scheme: str
) -> None:
    header = {"Authorization": f"{scheme} {token}"}

    response = await nobody.get("/auth/me", headers=header)

    assert response.status_code == 200


@pytest.mark.parametrize("name", ["access_token", "token"])
async def test_a_token_in_another_place_is_ignored(
    nobody: AsyncClient, token: str, name: str
) -> None:
    in_query = await nobody.get("/auth/me", params={name: token})
    in_cookie = await nobody.get("/auth/me", headers={"Cookie": f"{name}={token}"})
    in_header = await nobody.get("/auth/me", headers={f"X-{name}": f"Bearer {token}"})

    for response in (in_query, in_cookie, in_header):
        assert_problem(response, 401)


async def test_the_token_of_a_user_who_is_gone_is_refused_for_ever(
    app: FastAPI, alice: AsyncClient, nobody: AsyncClient, token: str
) -> None:
    email = (await alice.get("/auth/me")).json()["email"]

    async with session_of(app, alice) as db:
        await db.exec(delete(User).where(col(User.email) == email))

    await assert_token_refused(nobody, token)
    assert (await sign_up(nobody, email)).status_code == 201
    await assert_token_refused(nobody, token)


async def test_a_token_that_was_changed_is_refused(
    nobody: AsyncClient, bob: AsyncClient, token: str, claims: dict[str, Any]
) -> None:
    header, payload, signature = token.split(".")
    of_bob = claims | {"sub": str((await bob.get("/auth/me")).json()["id"])}

    await assert_token_refused(nobody, f"{header}.{payload}.")
    await assert_token_refused(nobody, f"{header}.{payload}")
    await assert_token_refused(nobody, f"{header}.{payload}.{signature[:-1]}")
    await assert_token_refused(nobody, f"{header}.{payload}.{signature.swapcase()}")
    await assert_token_refused(nobody, f"{header}.{payload}.{encode(bytes(32))}")
    await assert_token_refused(nobody, f"{header}.{write(of_bob)}.{signature}")


async def test_no_route_believes_a_token_that_somebody_else_signed(
    app: FastAPI, nobody: AsyncClient, claims: dict[str, Any]
) -> None:
    header = {"Authorization": f"Bearer {sign(token_hex(32), HEADER, claims)}"}
    routes = [
        (verb, re.sub(r"{\w+}", str(GHOST), path))
        for path, operations in app.openapi()["paths"].items()
        for verb, operation in operations.items()
        if operation.get("security")
    ]

    for verb, url in routes:
        response = await nobody.request(verb, url, json={}, headers=header)
        assert_problem(response, 401)
        assert response.headers["WWW-Authenticate"] == 'Bearer error="invalid_token"'


@pytest.mark.parametrize(
    "algorithm",
    ["none", "None", "nOnE", "", None, 5, {}, ["HS256"], "hs256", "RS256", "ES256"],
    ids=str,
)
async def test_a_token_of_another_algorithm_is_refused(
    nobody: AsyncClient, key: str, claims: dict[str, Any], algorithm: object
) -> None:
    signed = sign(key, HEADER | {"alg": algorithm}, claims)
    header, payload, _ = signed.split(".")

    await assert_token_refused(nobody, signed)
    await assert_token_refused(nobody, f"{header}.{payload}.")


@pytest.mark.parametrize(
    "hint",
    [
        {"jwk": {"kty": "oct", "k": encode(b"evil")}},
        {"jku": "https://evil.example/keys.json"},
        {"kid": "../../dev/null"},
        {"kid": "x\0"},
        {"kid": 7},
    ],
    ids=str,
)
async def test_a_token_does_not_choose_its_own_key(
    nobody: AsyncClient, claims: dict[str, Any], hint: dict[str, Any]
) -> None:
    await assert_token_refused(nobody, sign("evil", HEADER | hint, claims))
    await assert_token_refused(nobody, sign("", HEADER | hint, claims))


@pytest.mark.parametrize(
    "token",
    [
        "..",
        "a.b.c",
        f"{write(HEADER)}..{write({})}.{write({})}.{write({})}",
        f'{{"payload":"{write({})}","signatures":[{{"protected":"{write(HEADER)}"}}]}}',
        f"{write('[' * 3_000)}.{write({})}.",
        f"{write('[' * 20_000)}.{write({})}.",
        f"{write('null')}.{write({})}.",
        f"{write('{')}.{write({})}.",
        "\xe9.\xe9.\xe9",
        "x" * 1_000_000,
    ],
    ids=[
        "empty parts",
        "no Base64",
        "encrypted",
        "in JSON",
        "nested",
        "deeply nested",
        "null",
        "broken JSON",
        "no ASCII",
        "a megabyte",
    ],
)
async def test_what_is_no_token_is_refused(nobody: AsyncClient, token: str) -> None:
    await assert_token_refused(nobody, token)
