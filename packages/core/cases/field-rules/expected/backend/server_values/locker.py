"""What the service itself sets in a locker: write it here."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, TypedDict


class ServerValues(TypedDict, total=False):
    """The fields of a locker that no request sets."""

    state: str
    times_opened: int
    opened_at: dt.datetime | None


def on_create(values: Mapping[str, Any]) -> ServerValues:
    """Return what to set in a new locker with these values.

    A field that is left out gets its default.
    """
    return {}


def on_change(changes: Mapping[str, Any]) -> ServerValues:
    """Return what to set in a locker that changes so.

    A field that is left out stays as it is.
    """
    return {}
