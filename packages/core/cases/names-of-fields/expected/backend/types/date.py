"""Dates as input."""

import datetime as dt
from typing import Annotated

from backend.types.text import written_as

Date = Annotated[dt.date, written_as(r"\d{4}-\d\d-\d\d", "2026-01-31")]
