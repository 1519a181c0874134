"""What access tokens promise, even of those that are signed with the right key."""

from typing import Any

import pytest
from httpx2 import AsyncClient
from pydantic import SecretStr

from backend.errors import InvalidToken
from backend.settings import Settings
from backend.tokens import MAX_LENGTH, read_access_token
from tests.answers import assert_token_refused
from tests.forging import HEADER, read, sign


async def test_a_token_tells_who_until_when_and_no_more(token: str) -> None:
    header, payload, _ = token.split(".")

    claims = read(payload)

    assert read(header) == HEADER
    # <not organisations>
    assert claims.keys() == {"iss", "aud", "sub", "iat", "exp", "jti"}
    # </not organisations>
    # <organisations>
    assert claims.keys() == {"iss", "aud", "sub", "org", "iat", "exp", "jti"}
    # </organisations>
    assert 0 < claims["exp"] - claims["iat"] <= 60 * 60


async def test_no_two_tokens_are_the_same(
    claims: dict[str, Any], bob: AsyncClient
) -> None:
    payload = bob.headers["Authorization"].split(".")[1]

    assert read(payload)["jti"] != claims["jti"]


async def test_what_these_tests_sign_is_good_until_they_change_it(
    nobody: AsyncClient, key: str, claims: dict[str, Any]
) -> None:
    bearer = {"Authorization": f"Bearer {sign(key, HEADER, claims)}"}

    response = await nobody.get("/auth/me", headers=bearer)

    assert response.status_code == 200


@pytest.mark.parametrize("name", ["iss", "aud", "sub", "iat", "exp", "jti"])
async def test_a_token_without_one_of_the_claims_is_refused(
    nobody: AsyncClient, key: str, claims: dict[str, Any], name: str
) -> None:
    del claims[name]

    await assert_token_refused(nobody, sign(key, HEADER, claims))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("iss", "https://evil.example"),
        ("aud", "another-service"),
        ("sub", "nobody"),
        ("sub", ""),
        ("sub", 1),
        ("iat", 4_102_444_800),
        ("nbf", 4_102_444_800),
        ("exp", "tomorrow"),
        ("exp", None),
        ("exp", 0),
    ],
)
async def test_a_token_with_a_wrong_claim_is_refused(
    nobody: AsyncClient, key: str, claims: dict[str, Any], name: str, value: object
) -> None:
    await assert_token_refused(nobody, sign(key, HEADER, claims | {name: value}))


async def test_a_token_is_refused_from_the_second_in_which_it_expires(
    nobody: AsyncClient, key: str, claims: dict[str, Any]
) -> None:
    expired = claims | {"exp": claims["iat"]}

    await assert_token_refused(nobody, sign(key, HEADER, expired))


async def test_a_token_for_several_services_is_refused(
    nobody: AsyncClient, key: str, claims: dict[str, Any]
) -> None:
    shared = claims | {"aud": [claims["aud"], "another-service"]}

    await assert_token_refused(nobody, sign(key, HEADER, shared))


@pytest.mark.parametrize("kind", ["JWT", "rt+jwt", "", None, ["at+jwt"]], ids=str)
async def test_a_token_of_another_kind_is_refused(
    nobody: AsyncClient, key: str, claims: dict[str, Any], kind: object
) -> None:
    await assert_token_refused(nobody, sign(key, HEADER | {"typ": kind}, claims))


async def test_a_token_that_does_not_tell_its_kind_is_refused(
    nobody: AsyncClient, key: str, claims: dict[str, Any]
) -> None:
    await assert_token_refused(nobody, sign(key, {"alg": "HS256"}, claims))


@pytest.mark.parametrize("bits", [384, 512])
async def test_not_even_a_stronger_algorithm_is_accepted(
    nobody: AsyncClient, key: str, claims: dict[str, Any], bits: int
) -> None:
    header = HEADER | {"alg": f"HS{bits}"}

    await assert_token_refused(nobody, sign(key, header, claims, f"sha{bits}"))


@pytest.mark.parametrize(
    "extension", [{"crit": ["x"], "x": 1}, {"crit": ["b64"], "b64": False}], ids=str
)
async def test_a_token_that_must_be_read_in_another_way_is_refused(
    nobody: AsyncClient, key: str, claims: dict[str, Any], extension: dict[str, Any]
) -> None:
    await assert_token_refused(nobody, sign(key, HEADER | extension, claims))


async def test_a_token_longer_than_any_of_ours_is_refused(
    nobody: AsyncClient, key: str, claims: dict[str, Any]
) -> None:
    long = claims | {"more": "x" * MAX_LENGTH}

    await assert_token_refused(nobody, sign(key, HEADER, long))


async def test_a_key_that_could_be_guessed_opens_nothing(
    settings: Settings, claims: dict[str, Any]
) -> None:
    weak = settings.model_copy(update={"secret_key": SecretStr("secret")})

    with pytest.raises(InvalidToken):
        read_access_token(weak, sign("secret", HEADER, claims))
