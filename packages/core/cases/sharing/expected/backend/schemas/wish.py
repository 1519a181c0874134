"""What clients send and receive for wishes."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from backend.ids import BodyId, Id, PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, Output, omitted
from backend.types.text import NoNul
from backend.types.unique import Unique

Title = Annotated[str, Field(min_length=1, max_length=200), NoNul]
LabelIds = Annotated[
    list[BodyId],
    Field(max_length=100, description="Only the owner of the row sets it."),
    Unique(),
]


class WishBase(Input):
    """The fields of a wish that a user sets."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"title": "First wish"}]})

    title: Title
    label_ids: LabelIds = Field(default=[])


class WishCreate(WishBase):
    """The body that creates a wish."""


class WishReplace(WishBase):
    """The body that replaces a wish.

    What it leaves out gets its default.
    """


class WishUpdate(Input):
    """The fields of a wish to change.

    What it leaves out stays as it is.
    """

    model_config = WishBase.model_config

    title: Title = omitted()
    label_ids: LabelIds = omitted()


class WishResponse(Output):
    """A wish, as everybody sees it."""

    id: Id
    user_id: Id
    title: str
    label_ids: list[Id]
    created_at: dt.datetime
    updated_at: dt.datetime


class WishPage(PageResponse[WishResponse]):
    """Some wishes."""


class WishQuery(PageQuery):
    """What a list of wishes can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    user_id: PathId | None = None
    label_id: PathId | None = None
