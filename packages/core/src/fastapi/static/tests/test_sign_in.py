"""What signing in promises."""

import pytest
from httpx2 import AsyncClient

from backend.settings import Settings
from tests.accounts import PASSWORD, new_email, sign_in, sign_up
from tests.answers import SECURITY_HEADERS, assert_problem, what_is_seen


async def test_the_form_of_the_authorize_button_is_accepted(
    nobody: AsyncClient, settings: Settings
) -> None:
    email = new_email()
    await sign_up(nobody, email)

    response = await sign_in(
        nobody, email, grant_type="password", scope="", client_id="", client_secret=""
    )

    assert response.status_code == 200
    assert response.headers.items() >= SECURITY_HEADERS.items()
    token = response.json()
    assert token.keys() == {"access_token", "token_type", "expires_in"}
    assert token["token_type"] == "bearer"
    assert token["expires_in"] == 60 * settings.access_token_minutes


@pytest.mark.parametrize(
    "wrong",
    [PASSWORD + "x", PASSWORD.strip(), PASSWORD[:72]],
    ids=["longer", "without its last space", "its first 72 bytes"],
)
async def test_every_character_of_a_password_counts(
    nobody: AsyncClient, wrong: str
) -> None:
    email = new_email()
    await sign_up(nobody, email)

    response = await sign_in(nobody, email, wrong)

    assert_problem(response, 401)
    assert response.headers["WWW-Authenticate"] == "Bearer"


async def test_a_wrong_password_and_an_unknown_user_look_the_same(
    nobody: AsyncClient,
) -> None:
    email = new_email()
    await sign_up(nobody, email)

    wrong = await sign_in(nobody, email, "wrong")
    unknown = await sign_in(nobody, new_email(), "wrong")

    assert_problem(unknown, 401)
    assert what_is_seen(unknown) == what_is_seen(wrong)


async def test_a_user_without_a_password_cannot_sign_in(alice: AsyncClient) -> None:
    email = (await alice.get("/auth/me")).json()["email"]

    response = await sign_in(alice, email, "none")

    assert_problem(response, 401)


@pytest.mark.parametrize("email", ["", "ada", "ada@example.com\0", "x" * 300])
async def test_what_is_no_address_is_refused(nobody: AsyncClient, email: str) -> None:
    assert_problem(await sign_in(nobody, email), 422)


async def test_a_password_longer_than_any_of_ours_is_refused(
    nobody: AsyncClient,
) -> None:
    assert_problem(await sign_in(nobody, new_email(), "x" * 257), 422)


async def test_a_password_is_never_shown(nobody: AsyncClient) -> None:
    email = new_email()

    responses = [
        await sign_up(nobody, email),
        await sign_up(nobody, email),
        await sign_up(nobody, "nonsense"),
        await sign_up(nobody, new_email(), PASSWORD * 9),
        await sign_in(nobody, email),
        await sign_in(nobody, email, PASSWORD.strip()),
        await sign_in(nobody, "nonsense"),
    ]

    assert [r.status_code for r in responses] == [201, 409, 422, 422, 200, 401, 422]
    assert not any("correct horse" in response.text for response in responses)
    assert not any("argon2" in response.text for response in responses)
