"""What signing up promises."""

from typing import Any

import pytest
from httpx2 import AsyncClient

from backend.settings import Settings
from tests.accounts import new_email, sign_in, sign_up
from tests.answers import assert_problem


async def test_a_new_account_can_sign_in(nobody: AsyncClient) -> None:
    email = new_email()

    account = await sign_up(nobody, email)
    token = await sign_in(nobody, email)

    assert account.status_code == 201
    assert account.json().keys() == {"id", "email", "created_at"}
    assert token.status_code == 200
    bearer = {"Authorization": f"Bearer {token.json()['access_token']}"}
    me = await nobody.get("/auth/me", headers=bearer)
    # <not organisations>
    assert me.json() == account.json()
    # </not organisations>
    # <organisations>
    assert me.json().items() >= account.json().items()
    assert me.json()["role"] == "owner"
    # </organisations>


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Ada-{}@Example.COM", "ada-{}@example.com"),
        ("jose\u0301-{}@example.com", "jos\u00e9-{}@example.com"),
        ("ada-{}@xn--bcher-kva.example", "ada-{}@b\u00fccher.example"),
    ],
    ids=["case", "accent", "domain"],
)
async def test_an_address_has_one_account_however_it_is_written(
    nobody: AsyncClient, written: str, kept: str
) -> None:
    unique = new_email().partition("@")[0]
    written, kept = written.format(unique), kept.format(unique)

    account = await sign_up(nobody, written)

    assert account.json()["email"] == kept
    assert_problem(await sign_up(nobody, kept), 409)
    assert (await sign_in(nobody, written)).status_code == 200


@pytest.mark.parametrize(
    "email",
    ["", "ada", "ada@", "a b@example.com", "Ada <a@example.com>", "a@b\0.example"],
)
async def test_what_is_no_address_is_refused(nobody: AsyncClient, email: str) -> None:
    response = await sign_up(nobody, email)

    assert_problem(response, 422)
    assert response.json()["errors"][0]["pointer"] == "/body/email"


async def test_an_address_that_is_too_long_is_not_even_read(
    nobody: AsyncClient,
) -> None:
    response = await sign_up(nobody, f"{'a.' * 100_000}a@example.com")

    assert_problem(response, 422)
    assert response.json()["errors"][0]["code"] == "string_too_long"


@pytest.mark.parametrize("name", ["is_admin", "id", "created_at", "password_hash"])
async def test_nobody_sets_more_than_an_address_and_a_password(
    nobody: AsyncClient, name: str
) -> None:
    more: dict[str, Any] = {name: True}

    response = await sign_up(nobody, new_email(), **more)

    assert_problem(response, 422)
    assert response.json()["errors"][0]["pointer"] == f"/body/{name}"


async def test_a_short_password_is_refused(
    nobody: AsyncClient, settings: Settings
) -> None:
    shortest = "x" * settings.password_min_length

    refused = await sign_up(nobody, new_email(), shortest[1:])
    accepted = await sign_up(nobody, new_email(), shortest)

    assert_problem(refused, 422)
    assert refused.json()["errors"][0]["pointer"] == "/body/password"
    assert accepted.status_code == 201


@pytest.mark.parametrize(
    "password",
    ["x" * 256, " " * 64, "\N{SNOWMAN}\N{SNOWFLAKE}\N{HOT BEVERAGE}" * 32, "x\0" * 32],
    ids=["long", "spaces", "symbols", "NUL"],
)
async def test_a_password_may_hold_any_character(
    nobody: AsyncClient, password: str
) -> None:
    email = new_email()

    account = await sign_up(nobody, email, password)

    assert account.status_code == 201
    assert (await sign_in(nobody, email, password)).status_code == 200


@pytest.mark.parametrize(
    "password",
    ["x" * 257, "x" * 1_000_000, "x" * 64 + "\ud800"],
    ids=["too long", "much too long", "half a character"],
)
async def test_a_password_that_nobody_could_send_again_is_refused(
    nobody: AsyncClient, password: str
) -> None:
    response = await sign_up(nobody, new_email(), password)

    assert_problem(response, 422)
    assert response.json()["errors"][0]["pointer"] == "/body/password"
