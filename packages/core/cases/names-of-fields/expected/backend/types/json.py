"""JSON documents that the databases, and the response, can carry."""

import math
from typing import Annotated

from pydantic import AfterValidator, JsonValue
from sqlalchemy import JSON
from sqlalchemy.dialects.postgresql import JSONB

from backend.types.text import refuse_nul

MAX_DEPTH = 32
MAX_INTEGER = 2**63 - 1

JsonDocument = JSON(none_as_null=True).with_variant(
    JSONB(none_as_null=True), "postgresql"
)


def check_json(value: JsonValue, depth: int = 0) -> JsonValue:
    """Refuse what one of the databases, or the response, could not carry."""
    if depth > MAX_DEPTH:
        raise ValueError(f"must not be nested deeper than {MAX_DEPTH}")
    match value:
        case str():
            refuse_nul(value).encode()
        case int() if abs(value) > MAX_INTEGER:
            raise ValueError("must not hold an integer beyond 64 bits")
        case float() if not math.isfinite(value):
            raise ValueError("must not hold a number beyond a double")
        case list():
            for item in value:
                check_json(item, depth + 1)
        case dict():
            for key, item in value.items():
                check_json(key, depth + 1)
                check_json(item, depth + 1)
    return value


def refuse_null(value: JsonValue) -> JsonValue:
    """Refuse null: where it is welcome, the field says so itself."""
    if value is None:
        raise ValueError("must not be null")
    return value


Json = Annotated[JsonValue, AfterValidator(refuse_null), AfterValidator(check_json)]
