"""What the settings promise: the service does not start with ones that are unsafe."""

from collections.abc import Callable
from secrets import token_hex, token_urlsafe
from typing import Any

import pytest
from pydantic import ValidationError

from backend.settings import Settings

KEY = "canary-0123456789-abcdefghijklmnopqrstuvwxyz"


def settings_of(**values: Any) -> Settings:
    """Read settings that may be wrong."""
    return Settings(**values)


def refused(**values: Any) -> str:
    """Return why settings are refused, and check that they are."""
    with pytest.raises(ValidationError) as refusal:
        settings_of(**values)
    return str(refusal.value)


@pytest.mark.parametrize("environment", ["development", "production"])
@pytest.mark.parametrize(
    "key",
    ["", "canary", KEY[:31], "canary" * 20, f"{KEY}-Change-me"],
    ids=["empty", "short", "31 bytes", "repeated", "a placeholder"],
)
def test_a_key_that_could_be_guessed_is_refused_everywhere(
    environment: str, key: str
) -> None:
    reason = refused(environment=environment, secret_key=key)

    assert "secret_key" in reason
    assert "canary" not in reason


@pytest.mark.parametrize("environment", ["development", "production"])
def test_there_is_no_key_by_default(environment: str) -> None:
    assert "secret_key" in refused(environment=environment)


@pytest.mark.parametrize("write", [token_hex, token_urlsafe])
def test_a_random_key_is_accepted_however_it_is_written(
    write: Callable[[int], str],
) -> None:
    for _ in range(100):
        key = write(32)

        assert settings_of(secret_key=key).secret_key.get_secret_value() == key


def test_the_key_is_not_shown_with_the_other_settings() -> None:
    assert "canary" not in repr(settings_of(secret_key=KEY))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("environment", "prod"),
        ("access_token_minutes", 0),
        ("access_token_minutes", 61),
        ("password_min_length", 7),
        ("password_min_length", 65),
        ("max_body_bytes", 0),
        ("database_pool_size", 0),
        ("log_level", "TRACE"),
    ],
)
def test_a_setting_that_is_unsafe_is_refused(name: str, value: object) -> None:
    assert name in refused(secret_key=KEY, **{name: value})


@pytest.mark.parametrize(
    ("written", "driver"),
    [
        ("postgres", "postgresql+asyncpg"),
        ("postgresql", "postgresql+asyncpg"),
        ("postgresql+asyncpg", "postgresql+asyncpg"),
        ("sqlite", "sqlite+aiosqlite"),
    ],
)
def test_the_address_of_a_database_gets_its_driver(written: str, driver: str) -> None:
    url = settings_of(secret_key=KEY, database_url=f"{written}://u:p@h:1/d?x=y://z")

    assert url.database_url == f"{driver}://u:p@h:1/d?x=y://z"


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", KEY)
    monkeypatch.setenv("MAX_BODY_BYTES", "2048")

    settings = settings_of()

    assert settings.secret_key.get_secret_value() == KEY
    assert settings.max_body_bytes == 2048
