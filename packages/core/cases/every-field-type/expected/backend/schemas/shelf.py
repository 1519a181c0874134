"""What clients send and receive for shelves."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Label = Annotated[str, Field(min_length=1, max_length=40), NoNul]


class ShelfBase(Input):
    """The fields of a shelf that a user sets."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"label": "Home"}]})

    label: Label


class ShelfCreate(ShelfBase):
    """The body that creates a shelf."""


class ShelfReplace(ShelfBase):
    """The body that replaces a shelf.

    What it leaves out gets its default.
    """


class ShelfUpdate(Input):
    """The fields of a shelf to change.

    What it leaves out stays as it is.
    """

    model_config = ShelfBase.model_config

    label: Label = omitted()


class ShelfResponse(Output):
    """A shelf, as its owner sees it."""

    id: Id
    user_id: Id
    label: str
    created_at: dt.datetime
    updated_at: dt.datetime


class ShelfPage(PageResponse[ShelfResponse]):
    """Some of your shelves."""


class ShelfQuery(PageQuery):
    """What a list of shelves can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
