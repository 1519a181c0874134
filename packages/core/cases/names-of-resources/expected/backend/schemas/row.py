"""What clients send and receive for rows."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StrictFloat, StrictInt

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

FieldBody = Annotated[str, Field(max_length=10000), NoNul]
FieldFloat = Annotated[StrictFloat, Field(allow_inf_nan=False)]
FieldInteger = Annotated[StrictInt, Field(ge=1, le=9)]


class RowBase(Input):
    """The fields of a row that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "body": "Two litres, and some bread if there is any left.",
                    "float": 9.9,
                    "integer": 2,
                },
            ],
        },
    )

    body: FieldBody
    float_: FieldFloat | None = Field(default=None, alias="float")
    integer: FieldInteger = 1


class RowCreate(RowBase):
    """The body that creates a row."""


class RowReplace(RowBase):
    """The body that replaces a row.

    What it leaves out gets its default.
    """


class RowUpdate(Input):
    """The fields of a row to change.

    What it leaves out stays as it is.
    """

    model_config = RowBase.model_config

    body: FieldBody = omitted()
    float_: FieldFloat | None = omitted(alias="float")
    integer: FieldInteger = omitted()


class RowResponse(Output):
    """A row, as its owner sees it."""

    id: Id
    user_id: Id
    body: str
    float_: float | None = Field(serialization_alias="float")
    integer: int
    created_at: dt.datetime
    updated_at: dt.datetime


class RowPage(PageResponse[RowResponse]):
    """Some of your rows."""


class RowQuery(PageQuery):
    """What a list of rows can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
