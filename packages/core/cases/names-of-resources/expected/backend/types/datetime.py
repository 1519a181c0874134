"""Instants as input: they carry an offset, and are kept in UTC."""

import datetime as dt
from typing import Annotated

from pydantic import AfterValidator

from backend.types.text import written_as

PATTERN = r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)"


def to_utc(value: dt.datetime) -> dt.datetime:
    """Return the same instant in UTC."""
    try:
        return value.astimezone(dt.UTC)
    except OverflowError as error:
        raise ValueError("must lie between the years 1 and 9999") from error


DateTime = Annotated[
    dt.datetime, written_as(PATTERN, "2026-01-31T09:30:00Z"), AfterValidator(to_utc)
]
