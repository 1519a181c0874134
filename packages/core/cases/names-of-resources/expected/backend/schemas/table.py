"""What clients send and receive for tables."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import BodyId, Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Name = Annotated[str, Field(min_length=1, max_length=80), NoNul]


class TableBase(Input):
    """The fields of a table that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "row_id": "0198d2a4-7d0c-7cc3-8a5e-2b1f0a6d9c41",
                    "name": "First table",
                },
            ],
        },
    )

    row_id: BodyId
    name: Name


class TableCreate(TableBase):
    """The body that creates a table."""


class TableReplace(TableBase):
    """The body that replaces a table.

    What it leaves out gets its default.
    """


class TableUpdate(Input):
    """The fields of a table to change.

    What it leaves out stays as it is.
    """

    model_config = TableBase.model_config

    row_id: BodyId = omitted()
    name: Name = omitted()


class TableResponse(Output):
    """A table, as its owner sees it."""

    id: Id
    user_id: Id
    row_id: Id
    name: str
    created_at: dt.datetime
    updated_at: dt.datetime


class TablePage(PageResponse[TableResponse]):
    """Some of your tables."""


class TableQuery(PageQuery):
    """What a list of tables can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
