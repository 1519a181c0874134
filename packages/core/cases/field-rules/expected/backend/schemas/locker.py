"""What clients send and receive for lockers."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Label = Annotated[str, Field(min_length=1, max_length=40), NoNul]
Pin = Annotated[
    str,
    Field(min_length=4, max_length=8),
    NoNul,
    Field(
        description="What opens it. It is never returned.",
        json_schema_extra={"writeOnly": True},
    ),
]
Hint = Annotated[
    Annotated[str, Field(max_length=10000), NoNul] | None,
    Field(description="It is never returned.", json_schema_extra={"writeOnly": True}),
]
State = Literal["free", "taken"]


class LockerBase(Input):
    """The fields of a locker that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "label": "Home",
                    "pin": "First pi",
                    "hint": "Two litres, and some bread if there is any left.",
                },
            ],
        },
    )

    label: Label
    pin: Pin
    hint: Hint = None


class LockerCreate(LockerBase):
    """The body that creates a locker."""


class LockerReplace(LockerBase):
    """The body that replaces a locker.

    What it leaves out gets its default.
    """


class LockerUpdate(Input):
    """The fields of a locker to change.

    What it leaves out stays as it is.
    """

    model_config = LockerBase.model_config

    label: Label = omitted()
    pin: Pin = omitted()
    hint: Hint = omitted()


class LockerResponse(Output):
    """A locker, as its owner sees it."""

    id: Id
    user_id: Id
    label: str
    state: State = Field(
        description="Only the service sets it.", json_schema_extra={"readOnly": True}
    )
    times_opened: int = Field(
        description="Only the service sets it.", json_schema_extra={"readOnly": True}
    )
    opened_at: dt.datetime | None = Field(
        description="When it was opened last. Only the service sets it.",
        json_schema_extra={"readOnly": True},
    )
    created_at: dt.datetime
    updated_at: dt.datetime


class LockerPage(PageResponse[LockerResponse]):
    """Some of your lockers."""


class LockerQuery(PageQuery):
    """What a list of lockers can be asked for."""

    sort: Literal[
        "-created_at",
        "created_at",
        "-times_opened",
        "times_opened",
    ] = "-created_at"
    state: State | None = None
