"""What clients send and receive for cuisines."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul

Name = Annotated[str, Field(min_length=1, max_length=40), NoNul]


class CuisineBase(Input):
    """The fields of a cuisine that a user sets."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"name": "First cuisine"}]}
    )

    name: Name


class CuisineCreate(CuisineBase):
    """The body that creates a cuisine."""


class CuisineReplace(CuisineBase):
    """The body that replaces a cuisine.

    What it leaves out gets its default.
    """


class CuisineUpdate(Input):
    """The fields of a cuisine to change.

    What it leaves out stays as it is.
    """

    model_config = CuisineBase.model_config

    name: Name = omitted()


class CuisineResponse(Output):
    """A cuisine, as everybody sees it."""

    id: Id
    user_id: Id
    name: str
    created_at: dt.datetime
    updated_at: dt.datetime


class CuisinePage(PageResponse[CuisineResponse]):
    """Some cuisines."""


class CuisineBulkCreate(Input):
    """The body that creates several cuisines."""

    items: list[CuisineCreate] = Field(min_length=1, max_length=100)


class CuisineBulkResponse(Output):
    """Several new cuisines, in the order of the request."""

    items: list[CuisineResponse]


class CuisineQuery(PageQuery):
    """What a list of cuisines can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    user_id: PathId | None = None
