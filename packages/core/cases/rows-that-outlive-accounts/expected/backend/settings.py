"""The settings of the service, from the environment and from `.env`."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

MINIMUM_KEY_BYTES = 32

# What stands in keys that somebody meant to replace.
PLACEHOLDERS = ("change", "example", "insecure", "password", "secret")


def refuse_weak_key(key: SecretStr) -> SecretStr:
    """Refuse a key that can be guessed (RFC 8725, section 3.5)."""
    value = key.get_secret_value()
    is_short = len(value.encode()) < MINIMUM_KEY_BYTES or len(set(value)) < 8
    if is_short or any(word in value.lower() for word in PLACEHOLDERS):
        raise ValueError("needs at least 32 random bytes, see .env.example")
    return key


def name_the_driver(url: str) -> str:
    """Let `postgresql://` and `sqlite://` stand for their asynchronous drivers."""
    scheme, separator, rest = url.partition("://")
    drivers = {
        "postgres": "postgresql+asyncpg",
        "postgresql": "postgresql+asyncpg",
        "sqlite": "sqlite+aiosqlite",
    }
    return f"{drivers.get(scheme, scheme)}{separator}{rest}"


DatabaseUrl = Annotated[str, AfterValidator(name_the_driver)]


class Settings(BaseSettings):
    """One field per setting: `DATABASE_URL` sets `database_url`."""

    model_config = SettingsConfigDict(
        env_file=".env", extra="ignore", hide_input_in_errors=True
    )

    environment: Literal["development", "production"] = "development"
    database_url: DatabaseUrl = "sqlite+aiosqlite:///field_survey.db"
    # The role that owns the tables; the one of the service must not (see README.md).
    migration_database_url: DatabaseUrl | None = None
    database_pool_size: int = Field(default=10, ge=1)
    secret_key: Annotated[SecretStr, AfterValidator(refuse_weak_key)]
    access_token_minutes: int = Field(default=15, ge=1, le=60)
    token_issuer: str = "field-survey"
    token_audience: str = "field-survey"
    password_min_length: int = Field(default=15, ge=8, le=64)
    max_body_bytes: int = Field(default=1_048_576, ge=1024)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
