"""What the log promises: who did what, on one line each, and no secrets."""

import json
import logging
import logging.config
from io import StringIO
from typing import Any

import pytest
from httpx2 import AsyncClient
from uvicorn.config import LOGGING_CONFIG

from backend.logging_config import configure_logging
from tests.accounts import PASSWORD, new_email, sign_in, sign_up
from tests.answers import assert_problem
from tests.ghost import GHOST
from tests.resources import resources


def lines(log: StringIO, logger: str) -> list[dict[str, Any]]:
    """Return the lines of one logger. Every line of the log must be JSON."""
    written = [json.loads(line) for line in log.getvalue().splitlines()]
    return [line for line in written if line["logger"] == logger]


@pytest.mark.usefixtures("bob")
async def test_the_log_tells_who_signed_up_and_in(
    nobody: AsyncClient, log: StringIO
) -> None:
    email = new_email()

    signed_up = await sign_up(nobody, email)
    signed_in = await sign_in(nobody, email)

    first, second = lines(log, "backend.security")[-2:]
    assert first["message"] == "signed_up"
    assert first["user_id"] == signed_up.json()["id"]
    assert first["request_id"] == signed_up.headers["X-Request-ID"]
    assert second["message"] == "signed_in"
    assert second["user_id"] == first["user_id"]
    assert second["request_id"] == signed_in.headers["X-Request-ID"]


@pytest.mark.usefixtures("bob")
async def test_the_log_tells_whose_password_was_wrong(
    nobody: AsyncClient, log: StringIO
) -> None:
    email = new_email()
    account = (await sign_up(nobody, email)).json()

    wrong = await sign_in(nobody, email, "wrong")
    await sign_in(nobody, new_email(), "wrong")

    known, unknown = lines(log, "backend.security")[-2:]
    assert known["message"] == unknown["message"] == "sign_in_failed"
    assert known["level"] == "WARNING"
    assert known["user_id"] == account["id"]
    assert known["request_id"] == wrong.headers["X-Request-ID"]
    assert unknown["user_id"] is None


async def test_the_log_tells_who_asked_for_a_row_that_is_not_theirs(
    alice: AsyncClient, log: StringIO
) -> None:
    me = (await alice.get("/auth/me")).json()["id"]

    response = await alice.delete(f"{resources[0].path}/{GHOST}")

    assert_problem(response, 404)
    [line] = lines(log, "backend.security")
    assert line["message"] == "denied_or_missing"
    assert line["level"] == "WARNING"
    assert (line["user_id"], str(line["row_id"])) == (me, str(GHOST))
    assert line["request_id"] == response.headers["X-Request-ID"]


async def test_the_log_tells_that_a_token_was_refused(
    nobody: AsyncClient, log: StringIO
) -> None:
    header = {"Authorization": "Bearer forged"}

    response = await nobody.get("/auth/me", headers=header)

    [line] = lines(log, "backend.security")
    assert line["message"] == "token_refused"
    assert line["level"] == "WARNING"
    assert line["request_id"] == response.headers["X-Request-ID"]


async def test_nothing_that_is_logged_can_forge_a_line(log: StringIO) -> None:
    forged = 'end\r\n{"level": "INFO"}\u2028\x1b[2J\ud800'

    try:
        raise ValueError(forged)
    except ValueError:
        logging.getLogger("backend.test").exception("%s", forged)

    [line] = log.getvalue().splitlines()
    assert line.isascii()
    assert line.isprintable()
    assert json.loads(line)["message"] == forged
    assert json.loads(line)["exception"].endswith(f"ValueError: {forged}")


async def test_no_password_and_no_token_is_logged(
    nobody: AsyncClient, alice: AsyncClient, token: str, log: StringIO
) -> None:
    email = new_email()
    await sign_up(nobody, email)
    await sign_up(nobody, email)
    await sign_up(nobody, "nonsense")
    await sign_in(nobody, email, PASSWORD.strip())
    fresh = (await sign_in(nobody, email)).json()["access_token"]
    forged = {"Authorization": f"Bearer {fresh}forged"}

    await alice.get("/auth/me")
    await nobody.get("/auth/me", headers=forged)

    written = log.getvalue()
    for secret in ("correct horse", "argon2", *token.split("."), *fresh.split(".")):
        assert secret not in written


def test_the_server_writes_to_the_same_log() -> None:
    logging.config.dictConfig(LOGGING_CONFIG)

    configure_logging("DEBUG")

    for name in LOGGING_CONFIG["loggers"]:
        assert logging.getLogger(name).handlers == []
        assert logging.getLogger(name).propagate
